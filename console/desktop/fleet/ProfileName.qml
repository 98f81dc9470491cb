// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What kind of viewer stands in front of a screen.
Words {
    property alias profile: word.profile

    text: word.text

    ProfileWord {
        id: word
    }
}
