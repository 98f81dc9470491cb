// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A text that is typed elsewhere: it can be chosen, and copied as a whole.
Item {
    id: line

    required property string value
    required property string name // what it is

    signal copied

    implicitHeight: Math.max(words.implicitHeight, copy.implicitHeight)

    T.TextField {
        id: words
        width: copy.x - Theme.gap
        implicitHeight: Theme.control
        readOnly: true
        text: line.value
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        padding: Theme.gap
        verticalAlignment: TextInput.AlignVCenter
        font.family: Theme.fixedFamily
        font.pixelSize: Theme.body
        Accessible.name: line.name
        onTextChanged: cursorPosition = 0
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            FocusFrame {
                shown: words.activeFocus
            }
        }
    }
    PushButton {
        id: copy
        objectName: line.objectName + "Copy"
        anchors.right: parent.right
        glyph: "copy"
        text: qsTr("Copy")
        Accessible.description: line.name
        onClicked: line.copied()
    }
}
