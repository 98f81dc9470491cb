// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// How an asset stands with pre-flight: a form, a colour and a word.
Row {
    id: mark

    required property int examination

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: look.word

    ExaminationLook {
        id: look
        examination: mark.examination
    }
    StateShape {
        shape: look.shape
        color: look.color
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: look.word
        color: look.color
        isStrong: mark.examination === Library.State.Refused
        anchors.verticalCenter: parent.verticalCenter
    }
}
