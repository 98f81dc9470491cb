// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Which assets are looked at: words to search for, kinds and states with how many assets are of each.
Flow {
    id: bar

    required property LibraryDesk desk
    readonly property alias field: search

    spacing: Theme.gap

    Field {
        id: search
        objectName: "assetSearch"
        width: 264 * Theme.zoom
        glyph: "search"
        placeholderText: qsTr("Name, pinyin, SHA-256 …")
        text: bar.desk.assets.text
        onTextChanged: bar.desk.assets.text = text
    }
    Repeater {
        model: bar.desk.kinds.length

        Chip {
            required property int index

            visible: bar.desk.kinds[index] > 0 || checked
            height: Theme.control
            text: index === Library.Kind.Video ? qsTr("Videos") : qsTr("Images")
            count: bar.desk.kinds[index].toLocaleString(Qt.locale(), "f", 0)
            checked: (bar.desk.assets.kinds & (1 << index)) !== 0
            onToggled: bar.desk.assets.kinds ^= 1 << index
        }
    }
    Repeater {
        model: bar.desk.states.length

        Chip {
            id: chip

            required property int index

            objectName: "state" + index
            visible: bar.desk.states[index] > 0 || checked
            height: Theme.control
            text: look.word
            count: bar.desk.states[index].toLocaleString(Qt.locale(), "f", 0)
            glyph: look.shape
            mark: look.color
            checked: (bar.desk.assets.states & (1 << index)) !== 0
            onToggled: bar.desk.assets.states ^= 1 << index

            ExaminationLook {
                id: look
                examination: chip.index
            }
        }
    }
    PushButton {
        visible: !bar.desk.assets.showsAll
        text: qsTr("Show all")
        glyph: "close"
        onClicked: bar.desk.assets.clear()
    }
}
