// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A number and what it counts.
Column {
    id: figure

    required property string name
    required property int value // −1: it is not known yet
    property alias color: number.color

    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + number.text

    Words {
        id: number
        text: figure.value < 0 ? "–" : figure.value.toLocaleString(Qt.locale(), "f", 0)
        size: Theme.figure
        isStrong: true
    }
    Words {
        text: figure.name
        isSoft: true
        size: Theme.small
    }
}
