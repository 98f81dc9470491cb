// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// Which screens are looked at: words to search for, states with how many screens are in each, and filters that have names.
Flow {
    id: bar

    required property FleetDesk desk
    required property SavedFilters saved
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
    Repeater {
        model: bar.saved

        Chip {
            required property string name
            required property int index

            objectName: "filter" + index
            height: Theme.control
            text: name
            checked: bar.saved.current === index
            onToggled: checked ? bar.saved.apply(index) : bar.desk.screens.clear()
        }
    }
    PushButton {
        visible: !bar.desk.screens.showsAll
        text: qsTr("Show all")
        glyph: "close"
        onClicked: bar.desk.screens.clear()
    }
    PushButton {
        objectName: "saveFilter"
        visible: !bar.desk.screens.showsAll && bar.saved.current < 0 && !naming.visible
        //: Keeps a filter for another time
        text: qsTr("Save this filter …")
        onClicked: naming.begin()
    }
    Field {
        id: naming

        function begin() {
            text = "";
            visible = true;
            forceActiveFocus();
        }
        function end() {
            visible = false;
            bar.field.forceActiveFocus();
        }

        objectName: "filterName"
        width: 200 * Theme.zoom
        visible: false
        maximumLength: SavedFilters.LongestName
        placeholderText: qsTr("Its name")
        onAccepted: {
            if (bar.saved.save(text))
                end();
            else
                isAmiss = true;
        }
        onTextEdited: isAmiss = false
        Keys.onEscapePressed: end()
    }
    PushButton {
        objectName: "forgetFilter"
        visible: bar.saved.current >= 0
        //: Removes a filter that was kept
        text: qsTr("Forget this filter")
        onClicked: bar.saved.remove(bar.saved.current)
    }
}
