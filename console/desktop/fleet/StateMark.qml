// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// How a screen is: a form, a colour and a word.
Row {
    id: mark

    required property int glance

    spacing: Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: look.word

    StateLook {
        id: look
        glance: mark.glance
    }
    StateShape {
        shape: look.shape
        color: look.color
        anchors.verticalCenter: parent.verticalCenter
    }
    Words {
        text: look.word
        color: look.color
        isStrong: mark.glance < Fleet.Glance.New
        anchors.verticalCenter: parent.verticalCenter
    }
}
