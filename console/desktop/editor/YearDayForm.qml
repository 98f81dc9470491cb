// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// A day of every year.
Column {
    id: form

    required property RuleDesk rules

    spacing: Theme.gap / 2

    Row {
        width: parent.width
        spacing: Theme.gap
        ValueChoice {
            objectName: "yearMonth"
            width: (parent.width - parent.spacing) / 2
            Accessible.name: qsTr("Month") + ", " + displayText
            model: Array.from({
                length: 12
            }, (_, i) => Qt.locale().standaloneMonthName(i))
            value: form.rules.fields.month - 1
            onActivated: index => form.rules.fields.month = index + 1
        }
        ValueChoice {
            objectName: "yearDay"
            width: (parent.width - parent.spacing) / 2
            Accessible.name: qsTr("Day") + ", " + displayText
            model: Array.from({
                length: 31
            }, (_, i) => qsTr("day %1").arg(i + 1))
            value: form.rules.fields.day - 1
            onActivated: index => form.rules.fields.day = index + 1
        }
    }
    RuleFaultWord {
        fault: form.rules.fault
        concerns: Terms.RuleFault.NoSuchDay
    }
}
