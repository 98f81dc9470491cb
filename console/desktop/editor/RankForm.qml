// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// How high it stands, and how much of the hour it has.
Column {
    id: form

    required property EditorDesk desk
    readonly property HeadDesk head: desk.head

    spacing: Theme.gap

    Names {
        id: names
    }
    Words {
        text: qsTr("Rank and share")
        size: Theme.lead
        isStrong: true
    }
    FieldName {
        text: qsTr("Rank: where programmes meet, the highest is shown")
    }
    ValueChoice {
        objectName: "rank"
        width: parent.width
        //: What the four ranks of programmes mean, from the lowest to the highest.
        model: [qsTr("%1: when there is nothing else").arg(names.rank("filler")), qsTr("%1: every day").arg(names.rank("routine")), qsTr("%1: before everyday programmes").arg(names.rank("campaign")), qsTr("%1: before everything but alerts").arg(names.rank("mandatory"))]
        value: form.head.rank
        onActivated: index => form.head.rank = index
    }
    FieldName {
        text: qsTr("Share of every hour in per cent; empty: what others leave")
    }
    Row {
        spacing: Theme.space
        WordField {
            objectName: "share"
            desk: form.desk
            width: Math.round(120 * Theme.zoom)
            value: form.head.share > 0 ? form.head.share.toString() : ""
            validator: IntValidator {
                bottom: 1
                top: 100
            }
            onWritten: text => {
                isAmiss = text !== "" && !acceptableInput;
                if (!isAmiss)
                    form.head.share = text === "" ? 0 : parseInt(text);
            }
            onTextChanged: if (text === "" && !isAmiss) form.head.share = 0
        }
        Words {
            objectName: "minutes"
            anchors.verticalCenter: parent.verticalCenter
            visible: form.head.share > 0
            text: qsTr("%1 minutes of every hour").arg(form.head.minutes.toLocaleString(Qt.locale(), "f", form.head.minutes % 1 === 0 ? 0 : 1))
        }
    }
}
