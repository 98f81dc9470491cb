// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// One item of a programme, how long it stands, and what is wrong with it.
T.ItemDelegate {
    id: row

    required property int index
    required property string name
    required property string kind
    required property string zone
    required property real seconds
    required property phrases findings
    required property Wording wording
    property bool isCurrent: false

    implicitHeight: body.implicitHeight + 2 * Theme.gap
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name

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
        Words {
            id: number
            x: Theme.margin
            y: Theme.gap
            width: 32 * Theme.zoom
            text: row.index + 1
            isSoft: true
        }
        Words {
            id: length
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: Theme.gap
            text: row.seconds < 0 ? "" : row.wording.seconds(row.seconds * 1000)
        }
        Column {
            id: body
            x: number.x + number.width
            y: Theme.gap
            width: length.x - x - Theme.gap
            Words {
                width: parent.width
                text: row.name === "" ? row.wording.names.kind(row.kind) : row.name
            }
            Words {
                width: parent.width
                text: row.zone === "" ? row.wording.names.kind(row.kind) : qsTr("%1 in the zone %2").arg(row.wording.names.kind(row.kind)).arg(row.zone)
                isSoft: true
                size: Theme.small
            }
            Repeater {
                model: row.findings.count
                Words {
                    required property int index

                    objectName: "itemFinding"
                    width: body.width
                    text: row.wording.of(row.findings, index)
                    color: Theme.warm
                    size: Theme.small
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
