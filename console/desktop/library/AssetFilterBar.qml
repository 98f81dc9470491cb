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
        width: 296 * Theme.zoom
        glyph: "search"
        placeholderText: qsTr("Name, tag, pinyin, SHA-256 …")
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
    ValueChoice {
        objectName: "tagFilter"
        readonly property var tags: Array.from(bar.desk.tags)
        readonly property var counts: Array.from(bar.desk.tagCounts)
        readonly property int chosen: tags.indexOf(bar.desk.assets.tag)

        visible: tags.length > 0 || bar.desk.assets.tag !== ""
        width: Math.round(168 * Theme.zoom)
        //: Of the filter by tags: none is chosen
        model: Array.from([qsTr("Any tag")]).concat(tags.map((tag, at) => tag + " · " + counts[at]))
        displayText: bar.desk.assets.tag === "" ? qsTr("Any tag") : bar.desk.assets.tag
        value: chosen + 1
        Accessible.name: qsTr("Tag: %1").arg(displayText)
        onActivated: index => bar.desk.assets.tag = index === 0 ? "" : tags[index - 1]
    }
    PushButton {
        visible: !bar.desk.assets.showsAll
        text: qsTr("Show all")
        glyph: "close"
        onClicked: bar.desk.assets.clear()
    }
}
