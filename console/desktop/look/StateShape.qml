// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// The mark of a state: its form says as much as its colour, for who does not see colours.
Item {
    id: mark

    required property string shape // "disc", "ring", "square", "diamond", "bar"
    property color color: Theme.ink
    property real size: Theme.mark

    implicitWidth: size
    implicitHeight: size

    Rectangle {
        anchors.centerIn: parent
        width: mark.shape === "diamond" ? mark.size * 0.8 : mark.size
        height: mark.shape === "bar" ? Math.max(3, mark.size * 0.3) : width
        radius: mark.shape === "disc" || mark.shape === "ring" ? width / 2 : 1
        rotation: mark.shape === "diamond" ? 45 : 0
        color: mark.shape === "ring" ? "transparent" : mark.color
        border.width: mark.shape === "ring" ? 2 : 0
        border.color: mark.color
        antialiasing: true
    }
}
