// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A small thing to press on the rail.
T.AbstractButton {
    id: button

    property string glyph: ""

    implicitWidth: Math.round(84 * Theme.zoom)
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.hovered ? Qt.rgba(1, 1, 1, 0.08) : "transparent"
        FocusFrame {
            shown: button.visualFocus
            anchors.margins: 0
            border.color: "#ffffff"
        }
    }
    contentItem: Item {
        Row {
            anchors.centerIn: parent
            spacing: Theme.gap / 2
            Glyph {
                name: button.glyph
                visible: button.glyph !== ""
                size: Math.round(16 * Theme.zoom)
                color: Theme.railInkSoft
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: button.text
                size: Theme.small
                color: Theme.railInkSoft
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
