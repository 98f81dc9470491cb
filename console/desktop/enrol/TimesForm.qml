// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// When a screen is lit and when it is mute, by which clock.
Column {
    id: form

    required property TimesDesk times
    required property bool isMute // whatever its hours: screens of that profile have no sound

    readonly property int clock: Math.min(Math.round(110 * Theme.zoom), (width - 3 * Theme.gap) / 2)

    spacing: Theme.gap / 2

    component Choose: Flow {
        id: choose

        required property bool hasPart
        required property string always
        required property string part
        required property string name

        signal decided(bool hasPart)

        width: form.width
        spacing: Theme.gap / 2
        Chip {
            objectName: choose.name + "Always"
            text: choose.always
            checkable: false
            checked: !choose.hasPart
            onClicked: choose.decided(false)
        }
        Chip {
            objectName: choose.name + "Part"
            text: choose.part
            checkable: false
            checked: choose.hasPart
            onClicked: choose.decided(true)
        }
    }
    component Part: Row {
        id: part

        required property string from
        required property string to
        required property bool isAmiss
        required property string name

        signal begins(string text)
        signal ends(string text)

        spacing: Theme.gap
        FormField {
            objectName: part.name + "From"
            width: form.clock
            value: part.from
            isAmiss: part.isAmiss
            maximumLength: 5
            inputMethodHints: Qt.ImhTime
            Accessible.name: qsTr("From")
            onWritten: text => part.begins(text)
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: "–"
        }
        FormField {
            objectName: part.name + "To"
            width: form.clock
            value: part.to
            isAmiss: part.isAmiss
            maximumLength: 5
            inputMethodHints: Qt.ImhTime
            Accessible.name: qsTr("Until")
            onWritten: text => part.ends(text)
        }
    }

    FieldName {
        text: qsTr("Lit")
    }
    Choose {
        name: "lit"
        hasPart: form.times.hasHours
        //: A screen is lit …
        always: qsTr("Always")
        part: qsTr("From – to")
        onDecided: hasPart => form.times.hasHours = hasPart
    }
    Part {
        name: "lit"
        visible: form.times.hasHours
        from: form.times.litFrom
        to: form.times.litTo
        isAmiss: form.times.areHoursAmiss
        onBegins: text => form.times.litFrom = text
        onEnds: text => form.times.litTo = text
    }
    FieldNote {
        objectName: "litNote"
        text: form.times.areHoursAmiss ? qsTr("Two different times, as 07:30 and 22:00, or over midnight.") : ""
    }
    FieldName {
        text: qsTr("Without sound")
    }
    Words {
        visible: form.isMute
        width: parent.width
        text: qsTr("Always: an ATM has no sound")
        wrapMode: Text.Wrap
    }
    Choose {
        name: "mute"
        visible: !form.isMute
        hasPart: form.times.hasQuiet
        //: A screen is mute …
        always: qsTr("Never")
        part: qsTr("From – to")
        onDecided: hasPart => form.times.hasQuiet = hasPart
    }
    Part {
        name: "mute"
        visible: form.times.hasQuiet && !form.isMute
        from: form.times.muteFrom
        to: form.times.muteTo
        isAmiss: form.times.isQuietAmiss
        onBegins: text => form.times.muteFrom = text
        onEnds: text => form.times.muteTo = text
    }
    FieldNote {
        text: form.times.isQuietAmiss ? qsTr("Two different times, as 22:00 and 07:00.") : ""
    }
    FieldName {
        text: qsTr("Time zone of its place")
    }
    FormField {
        objectName: "enrolZone"
        width: parent.width
        value: form.times.zone
        isAmiss: form.times.isZoneAmiss
        maximumLength: 64
        placeholderText: "Asia/Shanghai"
        Accessible.name: qsTr("Time zone")
        onWritten: text => form.times.zone = text
    }
    FieldNote {
        text: form.times.isZoneAmiss ? qsTr("An area and a place, as Asia/Shanghai or Asia/Urumqi.") : ""
    }
}
