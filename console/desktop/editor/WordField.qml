// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor

/// What is written in some form, as a time: what is no such thing is marked, and not taken. It shows the value in its own form once
/// somebody is done with it.
EditField {
    id: field

    required property string value

    signal written(string text) // whoever hears it says whether it is amiss

    onTextEdited: written(text)
    onEditingFinished: if (!isAmiss) text = value
    onStepped: {
        text = value;
        isAmiss = false;
    }
    Binding {
        target: field
        property: "text"
        value: field.value
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
