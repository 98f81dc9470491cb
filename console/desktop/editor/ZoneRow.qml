// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// One zone, in the colour that its pictures have.
T.ItemDelegate {
    id: row

    required property int index
    required property string name // its slug
    required property bool isTicker
    required property int parts
    required property int level
    required property ZoneWords words
    property int gravity: 0 // of what is wrong with it: 0 nothing, 1 warnings, 2 errors
    property bool isCurrent: false

    implicitHeight: Math.round(56 * Theme.zoom)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: row.words.name(index) + ", " + row.words.content(index, isTicker, parts)
    Accessible.checkable: true
    Accessible.checked: isCurrent

    background: Rectangle {
        radius: Theme.radius
        color: row.isCurrent ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        FocusFrame {
            shown: row.visualFocus
            anchors.margins: 1
        }
    }
    contentItem: Item {
        Rectangle {
            id: colour
            x: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(28 * Theme.zoom)
            height: width
            radius: 3
            color: Theme.programmeColor(Math.max(0, row.index)) // −1 on its way out
            Words {
                anchors.centerIn: parent
                text: row.index + 1
                color: "#ffffff"
                isStrong: true
            }
        }
        Column {
            x: colour.x + colour.width + Theme.space * 0.75
            width: parent.width - x - mark.width - 2 * Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: row.words.name(row.index)
                isStrong: row.isCurrent
            }
            Words {
                width: parent.width
                text: row.words.content(row.index, row.isTicker, row.parts)
                isSoft: true
                size: Theme.small
            }
        }
        Glyph {
            id: mark
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            visible: row.gravity > 0
            name: "alerts"
            size: Math.round(18 * Theme.zoom)
            color: row.gravity > 1 ? Theme.grave : Theme.warm
        }
    }
}
