// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How long ago something was.
Words {
    id: ago

    property alias when: elapsed.when
    property alias never: elapsed.never

    text: elapsed.text
    Accessible.name: text

    Elapsed {
        id: elapsed
        isWatched: ago.visible
    }
}
