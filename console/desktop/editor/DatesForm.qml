// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// Every day from one to another.
Column {
    id: form

    required property RuleDesk rules

    spacing: Theme.gap / 2

    FieldName {
        //: The first of several days.
        text: qsTr("From, with this day")
    }
    FormField {
        objectName: "ruleFrom"
        width: parent.width
        value: form.rules.fields.from
        placeholderText: "2026-12-28"
        Accessible.name: qsTr("From, with this day")
        isAmiss: form.rules.fault === Terms.RuleFault.From
        onWritten: text => form.rules.fields.from = text
    }
    RuleFaultWord {
        fault: form.rules.fault
        concerns: Terms.RuleFault.From
    }
    FieldName {
        //: The last of several days.
        text: qsTr("To, with this day")
    }
    FormField {
        objectName: "ruleTo"
        width: parent.width
        value: form.rules.fields.to
        placeholderText: "2027-01-03"
        Accessible.name: qsTr("To, with this day")
        isAmiss: form.rules.fault === Terms.RuleFault.To || form.rules.fault === Terms.RuleFault.EndsFirst
        onWritten: text => form.rules.fields.to = text
    }
    RuleFaultWord {
        fault: form.rules.fault
        concerns: Terms.RuleFault.To
        concernsToo: Terms.RuleFault.EndsFirst
    }
}
