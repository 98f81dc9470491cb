// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A tag that is taken away by pressing it, or by Delete.
T.AbstractButton {
    id: chip

    readonly property real around: line.spacing + mark.width + 2 * Theme.gap * 1.25

    signal unwanted

    implicitHeight: Math.round(30 * Theme.zoom)
    implicitWidth: label.implicitWidth + around
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.6
    //: What pressing a tag does
    Accessible.name: qsTr("Remove the tag %1").arg(text)
    onClicked: unwanted()
    Keys.onDeletePressed: unwanted()
    Keys.onReturnPressed: unwanted()
    Keys.onEnterPressed: unwanted()

    background: Rectangle {
        radius: height / 2
        color: chip.hovered || chip.down ? Theme.chosen : Theme.raised
        border.width: 1
        border.color: Theme.hairline
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
            Words {
                id: label
                width: Math.min(implicitWidth, chip.width - chip.around + Theme.gap / 2)
                text: chip.text
                anchors.verticalCenter: parent.verticalCenter
            }
            Glyph {
                id: mark
                name: "close"
                size: Math.round(11 * Theme.zoom)
                color: chip.hovered || chip.visualFocus ? Theme.ink : Theme.inkSoft
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
