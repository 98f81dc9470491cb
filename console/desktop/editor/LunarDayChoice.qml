// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// A day of the lunar year.
Row {
    id: choice

    required property RuleDesk rules
    required property bool isChinese
    required property int month // 1–12
    required property int day // 1–30
    required property string name

    signal chosen(int month, int day)

    spacing: Theme.gap

    ValueChoice {
        objectName: choice.objectName + "Month"
        width: (choice.width - choice.spacing) / 2
        Accessible.name: choice.name + ", " + displayText
        model: choice.isChinese ? choice.rules.lunarMonths : Array.from({
            length: 12
        }, (_, i) => qsTr("month %1").arg(i + 1))
        value: choice.month - 1
        onActivated: index => choice.chosen(index + 1, choice.day)
    }
    ValueChoice {
        objectName: choice.objectName + "Day"
        width: (choice.width - choice.spacing) / 2
        Accessible.name: choice.name + ", " + displayText
        model: choice.isChinese ? choice.rules.lunarDays : Array.from({
            length: 30
        }, (_, i) => qsTr("day %1").arg(i + 1))
        value: choice.day - 1
        onActivated: index => choice.chosen(choice.month, index + 1)
    }
}
