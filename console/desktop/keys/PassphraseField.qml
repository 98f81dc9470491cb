// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Keys
import Ironfence.Console.Look

/// The passphrase of the operator's key, while it is needed. What was typed is emptied as soon as it was used.
Field {
    id: field

    required property KeyHolder holder

    function take(): string {
        const words = text;
        clear();
        return words;
    }

    objectName: "passphrase"
    visible: holder.needsPassphrase
    glyph: "key"
    echoMode: TextInput.Password
    inputMethodHints: Qt.ImhHiddenText | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
    placeholderText: qsTr("Passphrase of your key")
}
