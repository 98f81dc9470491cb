// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// Where a long list stands, and the way to another place in it.
T.ScrollBar {
    id: rail

    implicitWidth: 12
    implicitHeight: 12
    padding: 2
    minimumSize: 0.04
    visible: size < 1

    contentItem: Rectangle {
        radius: 4
        implicitWidth: 8
        implicitHeight: 8
        color: rail.pressed ? Theme.accent : Theme.outline
        opacity: rail.active || rail.pressed ? 1 : 0.5
    }
}
