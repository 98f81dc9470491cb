// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Lets a refused asset onto screens all the same: asked for once more, and why.
Column {
    id: form

    required property AssetDesk desk
    property bool isAsked: false

    readonly property bool isSaid: note.text.trim() !== "" && !note.isLong

    spacing: Theme.gap

    Connections {
        target: form.desk
        function onOpened() {
            form.isAsked = false;
            note.clear();
        }
        function onInsisted() {
            form.isAsked = false;
            note.clear();
        }
    }
    Words {
        width: parent.width
        visible: form.isAsked
        text: qsTr("Screens will get it although pre-flight refuses it. The note is kept with it: no names of persons.")
        wrapMode: Text.Wrap
    }
    TextBox {
        id: note
        objectName: "insistNote"
        width: parent.width
        visible: form.isAsked
        most: form.desk.longestNote
        placeholderText: qsTr("Why: seen in full; the flash is a corner …")
        onVisibleChanged: if (visible) forceActiveFocus()
    }
    Row {
        spacing: Theme.gap
        PushButton {
            objectName: "insistNot"
            visible: form.isAsked
            //: Leaves a question without doing anything
            text: qsTr("Leave it")
            onClicked: form.isAsked = false
        }
        PushButton {
            objectName: "insist"
            isGrave: true
            isMain: form.isAsked
            enabled: !form.desk.isBusy && (!form.isAsked || form.isSaid)
            text: form.isAsked ? qsTr("Insist") : qsTr("Insist on it …")
            onClicked: form.isAsked ? form.desk.insist(note.text) : form.isAsked = true
        }
    }
}
