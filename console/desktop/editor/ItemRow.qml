// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// One item of the playlist.
T.ItemDelegate {
    id: row

    required property int index
    required property string kind
    required property string title
    required property string design
    required property double seconds
    required property bool isOwn
    required property int weight
    required property int parts
    required property Wording wording
    property int gravity: 0 // of what is wrong with it: 0 nothing, 1 warnings, 2 errors
    property bool isCurrent: false
    property bool isFocused: false

    readonly property string kindWord: {
        if (kind === "playlist")
            return qsTr("Nested playlist, %n item(s)", "", parts);
        return kind === "card" ? word.word : row.wording.names.kind(kind);
    }

    signal grabbed
    signal draggedTo(real y) // of the row
    signal dropped(bool isDone)

    implicitHeight: Math.round(56 * Theme.zoom)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: (index + 1) + ", " + kindWord + ", " + title

    DesignWord {
        id: word
        design: row.design
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.isCurrent ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        FocusFrame {
            shown: row.isFocused
            anchors.margins: 1
        }
    }
    contentItem: Item {
        MouseArea {
            id: grip
            objectName: "grip" + row.index
            width: Math.round(28 * Theme.zoom)
            height: parent.height
            cursorShape: pressed ? Qt.ClosedHandCursor : Qt.OpenHandCursor
            preventStealing: true
            onPressed: row.grabbed()
            onPositionChanged: mouse => row.draggedTo(mouse.y)
            onReleased: row.dropped(true)
            onCanceled: row.dropped(false)
            Glyph {
                anchors.centerIn: parent
                name: "grip"
                color: Theme.inkSoft
                size: Math.round(18 * Theme.zoom)
            }
        }
        Words {
            id: number
            x: grip.width
            width: Math.round(24 * Theme.zoom)
            anchors.verticalCenter: parent.verticalCenter
            text: row.index + 1
            isSoft: true
        }
        Column {
            x: number.x + number.width + Theme.gap / 2
            width: length.x - x - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: row.title === "" ? qsTr("Without a title") : row.title
                isSoft: row.title === ""
                isStrong: row.isCurrent
                maximumLineCount: 1
            }
            Words {
                width: parent.width
                text: row.kindWord
                isSoft: true
                size: Theme.small
            }
        }
        Glyph {
            id: sign
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            width: row.gravity > 0 ? implicitWidth : 0
            name: "alerts"
            visible: row.gravity > 0
            size: Math.round(16 * Theme.zoom)
            color: row.gravity > 1 ? Theme.grave : Theme.warm
        }
        Column {
            id: length
            anchors.right: sign.left
            anchors.rightMargin: row.gravity > 0 ? Theme.gap / 2 : 0
            anchors.verticalCenter: parent.verticalCenter
            visible: row.kind !== "playlist"
            Words {
                anchors.right: parent.right
                text: row.wording.seconds(row.seconds * 1000)
            }
            Words {
                anchors.right: parent.right
                visible: !row.isOwn
                //: The length of an item, which nobody has said.
                text: qsTr("by itself")
                isSoft: true
                size: Theme.small
            }
            Words {
                anchors.right: parent.right
                visible: row.weight > 1
                //: An item comes so often in each round.
                text: qsTr("%n times a round", "", row.weight)
                isSoft: true
                size: Theme.small
            }
        }
    }
}
