// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// For which screens it is, and how many of them there are.
Item {
    id: form

    required property EditorDesk desk
    required property FleetDesk fleet
    readonly property WhereDesk where: desk.where

    implicitHeight: column.height + Math.round(280 * Theme.zoom) // a few places at least

    Column {
        id: column
        width: parent.width
        spacing: Theme.gap

        Words {
            objectName: "reached"
            width: parent.width
            text: qsTr("Where: %n screen(s)", "", form.where.reached)
            size: Theme.lead
            isStrong: true
            color: form.where.reached === 0 ? Theme.warm : Theme.ink
        }
        FieldName {
            text: qsTr("Kinds of screens; none chosen: every one")
        }
        Flow {
            width: parent.width
            spacing: Theme.gap / 2
            Repeater {
                model: ["lobby", "led", "atm", "kiosk", "counter", "hall"]

                Chip {
                    id: chip

                    required property string modelData

                    objectName: "profile-" + modelData
                    text: name.text
                    checkable: false
                    checked: Array.from(form.where.profiles).includes(modelData)
                    onClicked: form.where.toggleProfile(modelData)

                    ProfileName {
                        id: name
                        visible: false
                        profile: chip.modelData
                    }
                }
            }
        }
        FieldName {
            text: qsTr("Only screens with all of these tags")
        }
        WordField {
            desk: form.desk
            width: parent.width
            objectName: "allTags"
            value: form.where.allTags
            onWritten: text => isAmiss = !form.where.setAllTags(text)
            onTextChanged: if (text === "") form.where.setAllTags(text)
        }
        FieldName {
            text: qsTr("… with any of these")
        }
        WordField {
            desk: form.desk
            width: parent.width
            objectName: "anyTags"
            value: form.where.anyTags
            onWritten: text => isAmiss = !form.where.setAnyTags(text)
            onTextChanged: if (text === "") form.where.setAnyTags(text)
        }
        FieldName {
            text: qsTr("… with none of these")
        }
        WordField {
            desk: form.desk
            width: parent.width
            objectName: "noneTags"
            value: form.where.noneTags
            onWritten: text => isAmiss = !form.where.setNoneTags(text)
            onTextChanged: if (text === "") form.where.setNoneTags(text)
        }
        FieldName {
            text: qsTr("Places, each with everything below it; none chosen: everywhere")
        }
    }
    PlacePicker {
        y: column.height + Theme.gap
        width: parent.width
        height: parent.height - y
        fleet: form.fleet
        places: form.where.places
        onToggled: place => form.where.togglePlace(place)
    }
}
