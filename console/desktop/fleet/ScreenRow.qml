// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// One screen in the list.
T.ItemDelegate {
    id: row

    required property int index
    required property string screen
    required property string place
    required property string profile
    required property string canvas
    required property string playing
    required property int glance
    required property date heard
    required property bool isSelected
    required property FleetColumns columns
    property bool isCurrent: false

    signal ticked(bool isSelected)

    implicitHeight: Theme.row + Theme.gap
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: screen + ", " + look.word + ", " + place

    StateLook {
        id: look
        glance: row.glance
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
        CheckMark {
            x: Theme.space * 0.75
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            checked: row.isSelected
            Accessible.name: row.screen
            onToggled: row.ticked(checked)
        }
        StateMark {
            x: row.columns.state
            anchors.verticalCenter: parent.verticalCenter
            glance: row.glance
        }
        Column {
            x: row.columns.screen
            width: row.columns.picture - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: row.screen
                isStrong: true
                width: parent.width
            }
            Words {
                text: row.place
                isSoft: true
                size: Theme.small
                width: parent.width
                elide: Text.ElideLeft
            }
        }
        Column {
            x: row.columns.picture
            width: row.columns.playing - x - Theme.space
            visible: row.columns.hasPicture
            anchors.verticalCenter: parent.verticalCenter
            ProfileName {
                profile: row.profile
                width: parent.width
            }
            Words {
                text: row.canvas
                isSoft: true
                size: Theme.small
                width: parent.width
            }
        }
        Words {
            x: row.columns.playing
            width: row.columns.heard - x - Theme.space
            visible: row.columns.hasPlaying
            anchors.verticalCenter: parent.verticalCenter
            text: row.playing
            isSoft: row.glance === Fleet.Glance.Offline
        }
        Ago {
            x: row.columns.heard
            width: row.width - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            when: row.heard
            isSoft: true
        }
    }
}
