// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// One version of what was published: from when to when, and how far it differs from what is live.
T.ItemDelegate {
    id: row

    required property int index
    required property double version
    required property date accepted
    required property date replaced
    required property int programmes
    required property int differences
    required property bool isLive
    property bool isCurrent: false

    readonly property string compared: isLive ? qsTr("Live now") : differences === 0 ? qsTr("The same as is live now") : qsTr("%n programme(s) other than now", "", differences)

    function moment(time: date): string {
        return Qt.formatDateTime(time, "yyyy-MM-dd HH:mm");
    }

    implicitHeight: Theme.row + Theme.space
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: number.text + ", " + compared

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
        Column {
            x: Theme.margin
            width: other.x - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 2
            Words {
                id: number
                width: parent.width
                text: qsTr("Manifest %1").arg(row.version)
                isStrong: true
            }
            Words {
                width: parent.width
                text: (row.isLive ? qsTr("Since %1").arg(row.moment(row.accepted)) : qsTr("%1 to %2").arg(row.moment(row.accepted)).arg(row.moment(row.replaced))) + " · " + qsTr("%n programme(s)", "", row.programmes)
                isSoft: true
                size: Theme.small
            }
        }
        Words {
            id: other
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            text: row.compared
            isStrong: row.isLive
            color: row.isLive ? Theme.well : row.differences > 0 ? Theme.ink : Theme.inkSoft
        }
    }
}
