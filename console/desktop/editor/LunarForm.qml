// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The days from one to another of every lunar year.
Column {
    id: form

    required property RuleDesk rules
    required property bool isChinese
    readonly property bool isOneDay: rules.fields.lunarMonth === rules.fields.lunarMonthTo && rules.fields.lunarDay === rules.fields.lunarDayTo
    readonly property bool endsNextYear: rules.fields.lunarMonthTo * 30 + rules.fields.lunarDayTo < rules.fields.lunarMonth * 30 + rules.fields.lunarDay

    // One day stays one.
    function begin(month: int, day: int) {
        const wasOneDay = isOneDay;
        rules.fields.lunarMonth = month;
        rules.fields.lunarDay = day;
        if (wasOneDay)
            end(month, day);
    }
    function end(month: int, day: int) {
        rules.fields.lunarMonthTo = month;
        rules.fields.lunarDayTo = day;
    }

    spacing: Theme.gap / 2

    FieldName {
        text: qsTr("From, with this day")
    }
    LunarDayChoice {
        objectName: "lunarFrom"
        width: parent.width
        rules: form.rules
        isChinese: form.isChinese
        month: form.rules.fields.lunarMonth
        day: form.rules.fields.lunarDay
        name: qsTr("From, with this day")
        onChosen: (month, day) => form.begin(month, day)
    }
    FieldName {
        text: qsTr("To, with this day")
    }
    LunarDayChoice {
        objectName: "lunarTo"
        width: parent.width
        rules: form.rules
        isChinese: form.isChinese
        month: form.rules.fields.lunarMonthTo
        day: form.rules.fields.lunarDayTo
        name: qsTr("To, with this day")
        onChosen: (month, day) => form.end(month, day)
    }
    Words {
        objectName: "lunarNote"
        width: parent.width
        visible: text !== ""
        text: form.endsNextYear ? qsTr("It goes on into the next lunar year.") : form.rules.fields.lunarDay === 30 || form.rules.fields.lunarDayTo === 30 ? qsTr("In a month of 29 days, its last day.") : ""
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
