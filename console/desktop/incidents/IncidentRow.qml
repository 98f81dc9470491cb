// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Incidents

/// One incident: how grave, of what kind, on which screen, since when, and who has seen it.
T.ItemDelegate {
    id: row

    required property double number
    required property string screen
    required property string kind
    required property string severity
    required property string incidentState
    required property date opened
    required property string wrong
    required property var figures
    required property string note
    property bool hasScreen: true // false where all are of one

    readonly property string said: words.of(kind, figures, wrong)
    readonly property color mark: severity === "critical" ? Theme.grave : severity === "warning" ? Theme.warm : Theme.inkSoft

    signal acknowledged

    IncidentWords {
        id: words
    }

    implicitHeight: body.implicitHeight + 2 * Theme.space * 0.75
    Accessible.role: Accessible.ListItem
    Accessible.name: kindName.text + ", " + screen + ", " + said

    background: Rectangle {
        color: row.hovered ? Theme.raised : "transparent"
        Rectangle {
            width: 3
            height: parent.height - Theme.gap
            y: Theme.gap / 2
            radius: 1.5
            color: row.mark
            opacity: row.incidentState === "open" ? 1 : 0.35
        }
        FocusFrame {
            shown: row.visualFocus
            anchors.margins: 1
        }
    }
    contentItem: Item {
        Column {
            id: body
            x: Theme.space
            width: parent.width - x - Theme.space - (seen.visible ? seen.width + Theme.space : 0)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap / 4
            Row {
                width: parent.width
                spacing: Theme.gap
                IncidentName {
                    id: kindName
                    kind: row.kind
                    isStrong: true
                    color: row.severity === "critical" ? Theme.grave : Theme.ink
                }
                Words {
                    visible: row.hasScreen
                    text: row.screen
                }
                Ago {
                    when: row.opened
                    isSoft: true
                }
            }
            Words {
                width: parent.width
                text: row.said
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Words {
                width: parent.width
                visible: row.incidentState === "acknowledged"
                //: An incident that somebody has seen; %1 is his note, or empty
                text: row.note === "" ? qsTr("Seen") : qsTr("Seen: %1").arg(row.note)
                color: Theme.well
                size: Theme.small
            }
        }
        PushButton {
            id: seen
            objectName: "acknowledge"
            visible: row.incidentState === "open"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            //: Says that somebody has seen an incident
            text: qsTr("Mark as seen")
            glyph: "check"
            Accessible.description: row.said
            onClicked: row.acknowledged()
        }
    }
}
