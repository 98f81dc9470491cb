// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A field of a form. It shows what the form holds as long as nobody types into it.
Field {
    id: field

    required property string value

    signal written(string text)

    leftPadding: Theme.gap
    onTextEdited: written(text)
    onTextChanged: if (text === "" && value !== "") written(text) // emptied by the pointer
    Binding {
        target: field
        property: "text"
        value: field.value
        when: !field.activeFocus
        restoreMode: Binding.RestoreNone
    }
}
