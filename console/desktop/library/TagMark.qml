// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A tag, to be read.
Rectangle {
    id: mark

    property alias text: words.text

    implicitWidth: words.implicitWidth + Theme.gap * 1.5
    implicitHeight: Math.round(22 * Theme.zoom)
    radius: height / 2
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    Words {
        id: words
        anchors.centerIn: parent
        width: Math.min(implicitWidth, mark.width - Theme.gap * 1.5)
        size: Theme.small
        isSoft: true
    }
}
