// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// Which screens are looked at: words to search for, and states with how many screens are in each.
Flow {
    id: bar

    required property FleetDesk desk
    readonly property alias field: search

    spacing: Theme.gap

    Field {
        id: search
        objectName: "fleetSearch"
        width: 280 * Theme.zoom
        glyph: "search"
        placeholderText: qsTr("Screen, place, tag …")
        text: bar.desk.screens.text
        onTextEdited: bar.desk.screens.text = text
        onTextChanged: bar.desk.screens.text = text
    }
    Repeater {
        model: bar.desk.counts.length

        Chip {
            id: chip

            required property int index

            visible: bar.desk.counts[index] > 0 || checked
            height: Theme.control
            text: look.word
            count: bar.desk.counts[index].toLocaleString(Qt.locale(), "f", 0)
            glyph: look.shape
            mark: look.color
            checked: (bar.desk.screens.glances & (1 << index)) !== 0
            onToggled: bar.desk.screens.glances ^= 1 << index

            StateLook {
                id: look
                glance: chip.index
            }
        }
    }
    PushButton {
        visible: !bar.desk.screens.showsAll
        text: qsTr("Show all")
        glyph: "close"
        onClicked: bar.desk.screens.clear()
    }
}
