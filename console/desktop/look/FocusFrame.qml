// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Around what the keyboard speaks to.
Rectangle {
    property bool shown: false

    anchors.fill: parent
    anchors.margins: -3
    visible: shown
    color: "transparent"
    radius: Theme.radius + 3
    border.width: 2
    border.color: Theme.accent
}
