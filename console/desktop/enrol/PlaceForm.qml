// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// Where a screen hangs: chosen in the tree, or typed.
Item {
    id: form

    required property EnrolDesk desk
    required property FleetDesk fleet

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap / 2

        Words {
            text: qsTr("Where it hangs")
            size: Theme.lead
            isStrong: true
        }
        FieldName {
            text: qsTr("Choose a place below, or type a new one")
        }
        FormField {
            objectName: "enrolPlace"
            width: parent.width
            value: form.desk.place
            inputMethodHints: Qt.ImhLowercaseOnly | Qt.ImhNoPredictiveText
            placeholderText: "zj/tonglu/icbc-main"
            Accessible.name: qsTr("Place")
            isAmiss: form.desk.placeState === EnrolDesk.PlaceState.Malformed
            onWritten: text => form.desk.place = text
        }
        FieldNote {
            objectName: "enrolPlaceNote"
            isAmiss: form.desk.placeState === EnrolDesk.PlaceState.Malformed || form.desk.placeState === EnrolDesk.PlaceState.New
            text: {
                switch (form.desk.placeState) {
                case EnrolDesk.PlaceState.Malformed:
                    return qsTr("Up to 8 names of a-z, 0-9 and -, joined by /.");
                case EnrolDesk.PlaceState.New:
                    return form.desk.placeAbove === "" ? qsTr("A new place, below none of the others.") : qsTr("A new place, below %1.").arg(form.desk.placeAbove);
                default:
                    return "";
                }
            }
        }
    }
    PlacePicker {
        y: column.height + Theme.gap
        width: parent.width
        height: parent.height - y
        fleet: form.fleet
        places: [form.desk.place]
        onToggled: place => form.desk.place = place
    }
}
