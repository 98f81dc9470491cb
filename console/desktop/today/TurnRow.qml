// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A programme that begins or ends today.
T.ItemDelegate {
    id: row

    required property string programme
    required property string title
    required property bool begins
    required property bool ends
    required property string parts

    readonly property string turn: begins && ends ? qsTr("Today only") : begins ? qsTr("Begins today") : qsTr("Ends today")

    implicitHeight: body.implicitHeight + Theme.space
    Accessible.role: Accessible.ListItem
    Accessible.name: turn + ", " + (title === "" ? programme : title)

    background: Rectangle {
        color: row.hovered ? Theme.raised : "transparent"
        FocusFrame {
            shown: row.visualFocus
            anchors.margins: 1
        }
    }
    contentItem: Item {
        Column {
            id: body
            x: Theme.space
            width: parent.width - 2 * Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 4
            Words {
                width: parent.width
                text: row.title === "" ? row.programme : row.title
                isStrong: true
            }
            Row {
                width: parent.width
                spacing: Theme.gap
                Words {
                    text: row.turn
                    size: Theme.small
                    color: row.begins ? Theme.well : Theme.warm
                }
                Words {
                    text: row.parts === "" ? qsTr("the whole day") : row.parts
                    size: Theme.small
                    isSoft: true
                }
            }
        }
    }
}
