// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// The way to a page, with how many things there want a person.
T.AbstractButton {
    id: button

    property string glyph: ""
    property int waiting: 0

    implicitWidth: Math.round(84 * Theme.zoom)
    implicitHeight: column.implicitHeight + 2 * Theme.gap
    checkable: true
    autoExclusive: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: waiting > 0 ? text + ", " + waiting : text
    Accessible.selected: checked

    background: Rectangle {
        radius: Theme.radius
        color: button.checked ? Theme.railChosen : button.hovered ? Qt.rgba(1, 1, 1, 0.08) : "transparent"
        FocusFrame {
            shown: button.visualFocus
            anchors.margins: 0
            border.color: "#ffffff"
        }
    }
    contentItem: Item {
        Column {
            id: column
            anchors.centerIn: parent
            spacing: Theme.gap / 2
            Glyph {
                name: button.glyph
                size: Math.round(22 * Theme.zoom)
                color: button.checked ? Theme.railInk : Theme.railInkSoft
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Words {
                text: button.text
                size: Theme.small
                color: button.checked ? Theme.railInk : Theme.railInkSoft
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
        Rectangle {
            visible: button.waiting > 0
            x: parent.width / 2 + Theme.gap / 2
            y: 2
            width: Math.max(height, number.implicitWidth + Theme.gap)
            height: number.implicitHeight + 2
            radius: height / 2
            color: "#d3352b"
            Words {
                id: number
                anchors.centerIn: parent
                text: button.waiting > 999 ? "999+" : button.waiting
                size: Math.round(11 * Theme.zoom)
                isStrong: true
                color: "#ffffff"
            }
        }
    }
}
