// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What a screen reported on one alert.
Item {
    id: row

    required property string alert
    required property string messageType
    required property string status
    required property int level
    required property string headline
    required property string stage
    required property double glassTime
    required property string reason
    required property bool wasShown
    required property bool isSure
    required property date stored

    readonly property bool isReleased: messageType !== ""
    readonly property string name: isReleased ? messageType === "Cancel" ? qsTr("All-clear: %1").arg(headline) : headline : alert === "" ? qsTr("A document that it could not read") : alert

    implicitHeight: words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + word.text + ", " + figures.text

    Column {
        id: words
        width: parent.width
        spacing: Theme.gap / 4
        Words {
            width: parent.width
            text: row.name
            isStrong: true
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            LevelMark {
                visible: row.isReleased
                level: row.level
                status: row.status
            }
            StageWord {
                id: word
                stage: row.stage
                wasShown: row.wasShown
            }
            GlassTime {
                id: figures
                visible: text !== ""
                milliseconds: row.glassTime
                isSure: row.isSure
            }
            Ago {
                when: row.stored
                isSoft: true
            }
        }
        Words {
            width: parent.width
            visible: row.stage === "refused" && text !== ""
            text: row.reason
            color: Theme.grave
            size: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
