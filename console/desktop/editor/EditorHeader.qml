// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// What is edited, how it stands, and what can be done with it as a whole.
Item {
    id: header

    required property EditorDesk desk
    readonly property HeadDesk head: desk.head
    readonly property alias first: title

    readonly property string standing: {
        if (desk.isBusy)
            return desk.isOpen ? qsTr("Saving …") : qsTr("Opening …");
        if (!desk.isOpen || (head.isNew && !head.isDirty))
            return "";
        if (!head.isDirty)
            return qsTr("Saved");
        return desk.keepingFault !== "" ? qsTr("Not kept!") : qsTr("Kept here, not saved");
    }

    signal closed

    implicitHeight: Math.max(title.height, buttons.height) + 2 * Theme.space

    EditField {
        id: title
        objectName: "programmeTitle"
        desk: header.desk
        x: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.round(420 * Theme.zoom), parent.width - x - buttons.width - slug.width - 4 * Theme.space)
        font.pixelSize: Theme.lead
        maximumLength: 120
        text: header.head.title
        placeholderText: qsTr("Title of the programme")
        isAmiss: header.head.lack === "title"
        onTextChanged: header.head.title = text
    }
    WordField {
        id: slug
        objectName: "programmeId"
        desk: header.desk
        x: title.x + title.width + Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(220 * Theme.zoom)
        readOnly: !header.head.isNew
        opacity: readOnly ? 0.7 : 1
        maximumLength: 48
        value: header.head.id
        placeholderText: qsTr("Name for machines: a-z, 0-9, -")
        onWritten: text => isAmiss = !header.head.setId(text)
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        Words {
            objectName: "standing"
            anchors.verticalCenter: parent.verticalCenter
            text: header.standing
            color: header.desk.keepingFault !== "" ? Theme.grave : Theme.inkSoft
            size: Theme.small
        }
        PushButton {
            objectName: "undo"
            glyph: "undo"
            enabled: header.head.canUndo
            Accessible.name: qsTr("Undo")
            onClicked: header.desk.undo()
        }
        PushButton {
            objectName: "redo"
            glyph: "redo"
            enabled: header.head.canRedo
            Accessible.name: qsTr("Do it again")
            onClicked: header.desk.redo()
        }
        PushButton {
            objectName: "save"
            isMain: true
            enabled: header.desk.isOpen && header.head.lack === "" && !header.desk.isBusy && (header.head.isDirty || header.head.isNew)
            text: qsTr("Save the draft")
            onClicked: header.desk.save()
        }
        PushButton {
            objectName: "closeEditor"
            glyph: "close"
            Accessible.name: qsTr("Close")
            onClicked: header.closed()
        }
    }
}
