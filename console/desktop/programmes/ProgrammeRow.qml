// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// One programme in the list.
T.ItemDelegate {
    id: row

    required property int index
    required property string programme
    required property string title
    required property int programmeState
    required property string rank
    required property int share
    required property real minutes
    required property int items
    required property int reached
    required property phrases audience
    required property phrases when
    required property ProgrammeColumns columns
    required property Wording wording
    property bool isCurrent: false

    implicitHeight: Theme.row + Theme.space
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + look.word

    StateWord {
        id: look
        value: row.programmeState
    }
    background: Rectangle {
        color: row.isCurrent ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        Rectangle {
            width: parent.width
            height: 1
            y: parent.height - 1
            color: Theme.hairline
        }
    }
    contentItem: Item {
        Row {
            x: row.columns.state
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            StateShape {
                shape: look.shape
                color: look.color
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                width: row.columns.title - row.columns.state - 3 * Theme.gap
                text: look.word
                color: look.color
                isStrong: row.programmeState !== Programmes.State.Live
            }
        }
        Column {
            x: row.columns.title
            width: row.columns.rank - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: row.title
                isStrong: true
                width: parent.width
            }
            Words {
                text: row.programme
                isSoft: true
                size: Theme.small
                width: parent.width
            }
        }
        Column {
            x: row.columns.rank
            width: row.columns.items - x - Theme.gap
            visible: row.columns.hasRank
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: row.wording.names.rank(row.rank)
                width: parent.width
            }
            Words {
                visible: row.share > 0
                text: qsTr("%1 min/h").arg(row.minutes.toLocaleString(Qt.locale(), "f", row.minutes % 1 === 0 ? 0 : 1))
                isSoft: true
                size: Theme.small
                width: parent.width
            }
        }
        Words {
            x: row.columns.items
            visible: row.columns.hasItems
            anchors.verticalCenter: parent.verticalCenter
            text: row.items
        }
        Words {
            x: row.columns.reached
            anchors.verticalCenter: parent.verticalCenter
            text: row.reached.toLocaleString(Qt.locale(), "f", 0)
            isStrong: row.reached === 0
            color: row.reached === 0 ? Theme.warm : Theme.ink
        }
        Column {
            x: row.columns.rules
            width: row.width - x - Theme.space
            visible: row.columns.hasRules
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: row.wording.all(row.audience)
                width: parent.width
            }
            Words {
                text: row.wording.all(row.when)
                isSoft: true
                size: Theme.small
                width: parent.width
            }
        }
    }
}
