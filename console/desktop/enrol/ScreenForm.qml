// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// What a screen is: its id, who stands before it, its canvas and its tags.
Flickable {
    id: form

    required property EnrolDesk desk
    readonly property alias first: slug

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    Column {
        id: column
        width: form.width - Theme.space
        spacing: Theme.gap / 2

        Words {
            text: qsTr("The screen")
            size: Theme.lead
            isStrong: true
        }
        FieldName {
            text: qsTr("Its id, by which machines and people name it")
        }
        FormField {
            id: slug
            objectName: "enrolId"
            width: parent.width
            value: form.desk.id
            maximumLength: 48
            inputMethodHints: Qt.ImhLowercaseOnly | Qt.ImhNoPredictiveText
            //: An example of a screen's id
            placeholderText: qsTr("lobby-1")
            Accessible.name: qsTr("Id of the screen")
            isAmiss: form.desk.idState === EnrolDesk.IdState.Malformed || form.desk.idState === EnrolDesk.IdState.Taken
            onWritten: text => form.desk.id = text
        }
        FieldNote {
            objectName: "enrolIdNote"
            isAmiss: form.desk.idState !== EnrolDesk.IdState.Free && form.desk.idState !== EnrolDesk.IdState.Empty
            text: {
                switch (form.desk.idState) {
                case EnrolDesk.IdState.Malformed:
                    return qsTr("1 to 48 characters of a-z, 0-9 and -, beginning with a letter or digit.");
                case EnrolDesk.IdState.Taken:
                    return qsTr("There is a screen of that id, and its player has reported: choose another.");
                case EnrolDesk.IdState.Unheard:
                    return qsTr("It was added already, but its player never reported. Added once more, it becomes what you say here; a folder made before does not connect any more.");
                case EnrolDesk.IdState.Free:
                    return qsTr("No screen has it yet.");
                default:
                    return "";
                }
            }
        }
        FieldName {
            text: qsTr("Who stands before it")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap / 2
            Repeater {
                model: ["lobby", "led", "atm", "kiosk", "counter", "hall"]

                Chip {
                    id: chip

                    required property string modelData

                    objectName: "enrolProfile-" + modelData
                    text: name.text
                    checkable: false
                    checked: form.desk.profile === modelData
                    onClicked: form.desk.profile = modelData

                    ProfileWord {
                        id: name
                        profile: chip.modelData
                    }
                }
            }
        }
        CanvasForm {
            width: parent.width
            canvas: form.desk.canvas
        }
        FieldName {
            text: qsTr("Tags, with blanks between them; they may stay empty")
        }
        FormField {
            objectName: "enrolTags"
            width: parent.width
            value: form.desk.tags
            placeholderText: "elderly"
            Accessible.name: qsTr("Tags")
            isAmiss: form.desk.areTagsAmiss
            onWritten: text => form.desk.tags = text
        }
        FieldNote {
            text: form.desk.areTagsAmiss ? qsTr("Each is 1 to 48 characters of a-z, 0-9 and -; at most 32 of them.") : ""
        }
    }
}
