// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A time from release to glass.
Column {
    id: figure

    required property string name
    required property double value // ms; −1: none

    Words {
        text: figure.value < 0 ? "–" : figure.value.toLocaleString(Qt.locale(), "f", 0) + " ms"
        size: Theme.figure
        isStrong: true
    }
    Words {
        text: figure.name
        isSoft: true
        size: Theme.small
    }
}
