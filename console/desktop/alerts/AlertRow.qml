// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Alerts

/// One alert, update or cancel, and how far it got.
T.ItemDelegate {
    id: row

    required property string identifier
    required property string messageType
    required property string status
    required property int level
    required property string headline
    required property string alertState
    required property date released
    required property date expires
    required property string places
    required property double targeted
    required property double received
    required property double presented
    required property double refused
    property bool isFollowed: false
    property bool isCurrent: false // the keyboard speaks to it

    implicitHeight: body.implicitHeight + 2 * Theme.space * 0.75
    Accessible.role: Accessible.ListItem
    Accessible.name: headline + ", " + state.text

    background: Rectangle {
        color: row.isFollowed ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        Rectangle {
            width: parent.width
            height: 1
            y: parent.height - 1
            color: Theme.hairline
        }
        FocusFrame {
            shown: row.isCurrent
            anchors.margins: 1
        }
    }
    contentItem: Item {
        Column {
            id: body
            x: Theme.space
            width: parent.width - 2 * Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 2
            Row {
                spacing: Theme.gap
                LevelMark {
                    level: row.level
                    status: row.status
                    anchors.verticalCenter: parent.verticalCenter
                }
                AlertStateWord {
                    id: state
                    anchors.verticalCenter: parent.verticalCenter
                    messageType: row.messageType
                    alertState: row.alertState
                }
                Ago {
                    anchors.verticalCenter: parent.verticalCenter
                    when: row.released
                    isSoft: true
                }
            }
            Words {
                width: parent.width
                text: row.headline
                isStrong: true
                size: Theme.lead
            }
            Words {
                width: parent.width
                text: row.places
                isSoft: true
                size: Theme.small
            }
            ReachBar {
                width: parent.width
                targeted: row.targeted
                received: row.received
                presented: row.presented
                refused: row.refused
            }
            Words {
                width: parent.width
                text: qsTr("%1 targeted · %2 received · %3 presented · %4 refused").arg(row.targeted).arg(row.received).arg(row.presented).arg(row.refused)
                size: Theme.small
            }
        }
    }
}
