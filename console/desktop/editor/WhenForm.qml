// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// When it plays: between two days, on which days, and in which parts of them.
Column {
    id: form

    required property EditorDesk desk
    readonly property WhenDesk when: desk.when

    spacing: Theme.gap

    Wording {
        id: words
    }
    Words {
        text: qsTr("When")
        size: Theme.lead
        isStrong: true
    }
    FieldName {
        text: qsTr("From")
    }
    WordField {
        objectName: "from"
        desk: form.desk
        width: parent.width
        value: form.when.from
        placeholderText: qsTr("At once, or 2026-12-01 08:00")
        onWritten: text => isAmiss = !form.when.setFrom(text)
        onTextChanged: if (text === "") form.when.setFrom(text)
    }
    FieldName {
        text: qsTr("Until")
    }
    WordField {
        objectName: "until"
        desk: form.desk
        width: parent.width
        value: form.when.until
        placeholderText: qsTr("For ever, or 2026-12-31")
        onWritten: text => isAmiss = !form.when.setUntil(text)
        onTextChanged: if (text === "") form.when.setUntil(text)
    }
    FieldName {
        text: qsTr("Days")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap / 2
        visible: form.when.isWeekly
        Repeater {
            model: 7

            Chip {
                required property int index

                objectName: "weekday" + index
                text: words.names.weekday(index + 1)
                checkable: false
                checked: (form.when.weekdays & (1 << index)) !== 0
                onClicked: form.when.toggleWeekday(index)
            }
        }
    }
    Said {
        width: parent.width
        visible: form.when.rules.count > 0
        said: form.when.rules
        wording: words
    }
    FieldName {
        text: qsTr("Parts of the day")
    }
    DaypartList {
        width: parent.width
        desk: form.desk
    }
    FieldName {
        text: qsTr("The next days on which it plays")
    }
    NextDays {
        objectName: "comingDays"
        width: parent.width
        days: form.when.days
        example: form.when.example
        names: words.names
    }
}
