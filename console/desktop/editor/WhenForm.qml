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
    readonly property alias picker: rulePicker

    // Where the keyboard goes when the rule is gone that it was at.
    function goOn() {
        rulePicker.visible ? rulePicker.begin() : adder.forceActiveFocus();
    }

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
        visible: form.when.isWeekly
        text: qsTr("Days")
    }
    WeekdayChips {
        width: parent.width
        visible: form.when.isWeekly
        days: form.when.weekdays
        names: words.names
        onToggled: day => form.when.toggleWeekday(day)
    }
    RuleList {
        width: parent.width
        rules: form.desk.rules
        isExcept: false
        wording: words
        onEdited: rulePicker.begin()
        onVacated: form.goOn()
    }
    RuleList {
        width: parent.width
        rules: form.desk.rules
        isExcept: true
        wording: words
        onEdited: rulePicker.begin()
        onVacated: form.goOn()
    }
    PushButton {
        id: adder
        objectName: "addRule"
        visible: !form.desk.rules.isFilling
        glyph: "plus"
        text: qsTr("Add days …")
        onClicked: {
            form.desk.rules.begin();
            rulePicker.begin();
        }
    }
    RulePicker {
        id: rulePicker
        objectName: "rulePicker"
        width: parent.width
        visible: form.desk.rules.isFilling
        rules: form.desk.rules
        wording: words
        onClosed: adder.forceActiveFocus()
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
