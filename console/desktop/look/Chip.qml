// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A condition that is on or off, with how many it concerns.
T.AbstractButton {
    id: chip

    property string count: ""
    property string glyph: ""
    property color mark: Theme.ink

    checkable: true
    implicitHeight: Math.round(32 * Theme.zoom)
    implicitWidth: line.implicitWidth + 2 * Theme.space * 0.75
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: count === "" ? text : text + " " + count
    Accessible.checked: checked

    background: Rectangle {
        radius: height / 2
        color: chip.checked ? Theme.chosen : chip.hovered ? Theme.raised : Theme.panel
        border.width: 1
        border.color: chip.checked ? Theme.accent : Theme.hairline
        FocusFrame {
            shown: chip.visualFocus
            radius: height / 2
        }
    }
    contentItem: Item {
        Row {
            id: line
            anchors.centerIn: parent
            spacing: Theme.gap * 0.75
            StateShape {
                visible: chip.glyph !== ""
                shape: chip.glyph
                color: chip.mark
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: chip.text
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                text: chip.count
                visible: text !== ""
                isStrong: true
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
