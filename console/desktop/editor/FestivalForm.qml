// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// A festival or a solar term, with the days around it.
Column {
    id: form

    required property RuleDesk rules
    required property Names names
    readonly property int half: (width - Theme.gap) / 2

    spacing: Theme.gap / 2

    ValueChoice {
        objectName: "festival"
        width: parent.width
        Accessible.name: qsTr("Festival or solar term") + ", " + displayText
        model: Array.from(form.rules.festivals).map(slug => form.names.festival(slug))
        value: form.rules.fields.festival
        onActivated: index => form.rules.fields.festival = index
    }
    Row {
        width: parent.width
        spacing: Theme.gap
        Column {
            width: form.half
            FieldName {
                text: qsTr("Days before it")
            }
            FormField {
                objectName: "daysBefore"
                width: parent.width
                value: form.rules.fields.before
                placeholderText: "0"
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 3
                Accessible.name: qsTr("Days before it")
                isAmiss: form.rules.fault === Terms.RuleFault.Before
                onWritten: text => form.rules.fields.before = text
            }
        }
        Column {
            width: form.half
            FieldName {
                text: qsTr("Days after it")
            }
            FormField {
                objectName: "daysAfter"
                width: parent.width
                value: form.rules.fields.after
                placeholderText: "0"
                inputMethodHints: Qt.ImhDigitsOnly
                maximumLength: 3
                Accessible.name: qsTr("Days after it")
                isAmiss: form.rules.fault === Terms.RuleFault.After
                onWritten: text => form.rules.fields.after = text
            }
        }
    }
    RuleFaultWord {
        fault: form.rules.fault
        concerns: Terms.RuleFault.Before
        concernsToo: Terms.RuleFault.After
    }
}
