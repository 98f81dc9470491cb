// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What is to be said of the field above it: what is amiss, or what follows from it.
Words {
    property bool isAmiss: true

    width: parent.width
    visible: text !== ""
    color: isAmiss ? Theme.warm : Theme.inkSoft
    size: Theme.small
    wrapMode: Text.Wrap
    Accessible.role: isAmiss ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: text
}
