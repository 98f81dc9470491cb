// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Look

/// The words of an alert, its level, and how long it stands.
Flickable {
    id: form

    required property RaiseDesk desk
    readonly property alias first: templates

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    component Name: Words {
        isSoft: true
        topPadding: Theme.gap / 2
    }

    Column {
        id: column
        width: form.width - Theme.space
        spacing: Theme.gap

        Row {
            spacing: Theme.gap
            visible: form.desk.follows === "" // an update is what it follows
            Chip {
                objectName: "exercise"
                text: qsTr("Exercise")
                checkable: false
                checked: form.desk.status === "Exercise"
                onClicked: form.desk.status = "Exercise"
            }
            Chip {
                objectName: "actual"
                text: qsTr("Real alert")
                checkable: false
                checked: form.desk.status === "Actual"
                onClicked: form.desk.status = "Actual"
            }
        }
        Choice {
            id: templates
            objectName: "templates"
            width: parent.width
            model: form.desk.templates
            currentIndex: -1
            hint: qsTr("Begin with a template …")
            onActivated: index => form.desk.use(index)
        }
        LevelChoice {
            desk: form.desk
        }
        Name {
            text: qsTr("Headline")
        }
        TextBox {
            objectName: "headline"
            width: parent.width
            implicitHeight: Math.round(60 * Theme.zoom)
            most: 60
            text: form.desk.headline
            onTextChanged: form.desk.headline = text
            placeholderText: qsTr("What people must know, in one line")
        }
        Name {
            text: qsTr("What happens")
        }
        TextBox {
            objectName: "description"
            width: parent.width
            text: form.desk.description
            onTextChanged: form.desk.description = text
        }
        Name {
            text: qsTr("What to do")
        }
        TextBox {
            objectName: "instruction"
            width: parent.width
            text: form.desk.instruction
            onTextChanged: form.desk.instruction = text
        }
        Name {
            text: qsTr("Who says it")
        }
        Field {
            width: parent.width
            text: form.desk.sender
            onTextChanged: form.desk.sender = text
            placeholderText: qsTr("Sender, as on the glass")
        }
        Name {
            text: qsTr("It ends by itself after")
        }
        ValueChoice {
            objectName: "life"
            width: parent.width
            model: [qsTr("30 minutes"), qsTr("1 hour"), qsTr("2 hours"), qsTr("12 hours"), qsTr("24 hours"), qsTr("72 hours")]
            value: form.desk.life
            onActivated: index => form.desk.life = index
        }
        Words {
            width: parent.width
            visible: form.desk.follows !== ""
            text: qsTr("It reaches everybody whom the alert reached, and ends no earlier than that would.")
            isSoft: true
            size: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
