// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The next days on which it plays.
Column {
    id: coming

    required property WhenDesk when

    spacing: Theme.gap / 4

    Words {
        width: parent.width
        visible: coming.when.days.length === 0
        text: qsTr("Within a year it plays on no day")
        color: Theme.warm
        wrapMode: Text.Wrap
    }
    Repeater {
        model: coming.when.days.length

        Item {
            id: day

            required property int index
            readonly property string date: coming.when.days[index] ?? ""
            readonly property string times: coming.when.times[index] ?? ""

            width: coming.width
            height: span.implicitHeight
            Words {
                id: name
                width: Math.round(150 * Theme.zoom)
                //: The form of a date: see QLocale.
                text: Date.fromLocaleDateString(Qt.locale(), day.date, "yyyy-MM-dd").toLocaleDateString(Qt.locale(), qsTr("ddd d MMM yyyy"))
            }
            Words {
                id: span
                x: name.width
                width: parent.width - x
                text: day.times === "00:00–24:00" ? qsTr("the whole day") : day.times
                isSoft: true
                wrapMode: Text.Wrap
            }
        }
    }
}
