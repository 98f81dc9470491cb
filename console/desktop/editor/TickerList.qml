// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The texts of a ticker, which pass one behind the other.
Column {
    id: list

    required property EditorDesk desk
    readonly property ZoneDesk zones: desk.zones

    spacing: Theme.gap / 2

    FieldName {
        text: qsTr("Texts that pass, one behind the other")
    }
    Repeater {
        model: list.zones.ticker.length

        Item {
            id: line

            required property int index

            width: list.width
            height: box.height

            EditBox {
                id: box
                objectName: "ticker" + line.index
                desk: list.desk
                width: parent.width - remover.width - Theme.gap / 2
                most: 120
                text: list.zones.ticker[line.index] ?? ""
                Accessible.name: qsTr("Text %1").arg(line.index + 1)
                onTextChanged: list.zones.setTicker(line.index, text)
            }
            PushButton {
                id: remover
                anchors.right: parent.right
                enabled: list.zones.ticker.length > 1
                glyph: "close"
                Accessible.name: qsTr("Remove text %1").arg(line.index + 1)
                onClicked: list.zones.removeTicker(line.index)
            }
        }
    }
    PushButton {
        objectName: "addTicker"
        visible: list.zones.ticker.length < 20
        glyph: "plus"
        text: qsTr("Add a text")
        onClicked: list.zones.addTicker()
    }
}
