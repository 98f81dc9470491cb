// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// One way to divide a canvas, drawn small.
T.AbstractButton {
    id: tile

    required property int division
    property bool isChosen: false

    readonly property bool hasSide: division === Terms.Division.Columns || division === Terms.Division.Parts
    readonly property bool hasTicker: division === Terms.Division.Ticker || division === Terms.Division.Parts
    readonly property int split: Math.round(2 * Theme.zoom)

    implicitHeight: picture.height + word.implicitHeight + 3 * Theme.gap
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: isChosen

    background: Rectangle {
        radius: Theme.radius
        color: tile.isChosen ? Theme.chosen : tile.hovered ? Theme.raised : Theme.panel
        border.width: 1
        border.color: tile.isChosen ? Theme.accent : Theme.hairline
        FocusFrame {
            shown: tile.visualFocus
        }
    }
    contentItem: Item {
        Item {
            id: picture
            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: Math.round(width * 9 / 16)

            Rectangle {
                width: tile.hasSide ? parent.width * 0.7 - tile.split : parent.width
                height: tile.hasTicker ? parent.height * 0.8 - tile.split : parent.height
                color: Theme.programmeColor(0)
            }
            Rectangle {
                x: parent.width * 0.7
                width: parent.width * 0.3
                height: tile.hasTicker ? parent.height * 0.8 - tile.split : parent.height
                visible: tile.hasSide
                color: Theme.programmeColor(1)
            }
            Rectangle {
                y: parent.height * 0.8
                width: parent.width
                height: parent.height * 0.2
                visible: tile.hasTicker
                color: Theme.programmeColor(2)
            }
        }
        Words {
            id: word
            y: picture.y + picture.height + Theme.gap / 2
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: tile.text
            isStrong: tile.isChosen
        }
    }
}
