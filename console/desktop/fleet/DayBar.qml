// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// Which day of a screen is shown: the next 24 hours, or one of the calendar.
Flow {
    id: bar

    required property ScreenDay day

    spacing: Theme.gap / 2

    PushButton {
        objectName: "previousDay"
        glyph: "before"
        Accessible.name: qsTr("Previous day")
        onClicked: bar.day.step(-1)
    }
    Field {
        id: field
        objectName: "dayField"
        width: Math.round(140 * Theme.zoom)
        leftPadding: Theme.gap
        placeholderText: "2026-12-01"
        inputMethodHints: Qt.ImhDate
        maximumLength: 10
        Accessible.name: qsTr("Day")
        onTextEdited: isAmiss = !bar.day.setDate(text)
        onTextChanged: if (text === "" && bar.day.date !== "") bar.day.setDate("")
        onActiveFocusChanged: if (!activeFocus) isAmiss = false
        Binding {
            target: field
            property: "text"
            value: bar.day.date
            when: !field.activeFocus
            restoreMode: Binding.RestoreNone
        }
    }
    PushButton {
        objectName: "nextDay"
        glyph: "folded"
        Accessible.name: qsTr("Next day")
        onClicked: bar.day.step(1)
    }
    Chip {
        objectName: "comingHours"
        implicitHeight: Theme.control
        text: qsTr("Next 24 hours")
        checkable: false
        checked: bar.day.date === ""
        onClicked: bar.day.setDate("")
    }
    Words {
        objectName: "dayFault"
        width: bar.width
        visible: field.isAmiss
        text: qsTr("A day of the years 2000 to 2100, as 2026-12-01.")
        color: Theme.warm
        size: Theme.small
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
