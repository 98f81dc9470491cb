// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// When it shows something, and the folder from which its player starts.
Flickable {
    id: form

    required property EnrolDesk desk

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    Column {
        id: column
        width: form.width - Theme.space
        spacing: Theme.gap / 2

        Words {
            text: qsTr("When, and from what it starts")
            size: Theme.lead
            isStrong: true
        }
        TimesForm {
            width: parent.width
            times: form.desk.times
            isMute: form.desk.profile === "atm"
        }
        FieldName {
            text: qsTr("Folder on this computer for its player: settings, keys and password")
        }
        FormField {
            objectName: "enrolFolder"
            width: parent.width
            value: form.desk.folder.path
            placeholderText: qsTr("Path of an empty or a new folder")
            isAmiss: text !== "" && form.desk.folder.fault !== FolderDesk.Fault.None
            onWritten: text => form.desk.folder.path = text
        }
        FieldNote {
            objectName: "enrolFolderNote"
            text: {
                switch (form.desk.folder.path === "" ? FolderDesk.Fault.None : form.desk.folder.fault) {
                case FolderDesk.Fault.Nowhere:
                    return qsTr("A whole path, as /home/me/lobby-1 or ~/lobby-1.");
                case FolderDesk.Fault.Occupied:
                    return qsTr("Something else lies there: choose an empty or a new folder.");
                case FolderDesk.Fault.Closed:
                    return qsTr("Nothing can be written there: choose another folder.");
                default:
                    return "";
                }
            }
        }
    }
}
