// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The lines of a card: each in a box of its own, as many as its template takes.
Column {
    id: list

    required property EditorDesk desk

    spacing: Theme.gap / 2

    Repeater {
        model: list.desk.card.lines.length

        Item {
            id: line

            required property int index

            width: list.width
            height: box.height

            EditBox {
                id: box
                objectName: "line" + line.index
                desk: list.desk
                width: parent.width - remover.width - Theme.gap / 2
                most: list.desk.card.longestLine
                text: list.desk.card.lines[line.index] ?? ""
                Accessible.name: qsTr("Line %1").arg(line.index + 1)
                onTextChanged: list.desk.card.setLine(line.index, text)
            }
            PushButton {
                id: remover
                anchors.right: parent.right
                glyph: "close"
                Accessible.name: qsTr("Remove line %1").arg(line.index + 1)
                onClicked: list.desk.card.removeLine(line.index)
            }
        }
    }
    PushButton {
        objectName: "addLine"
        visible: list.desk.card.lines.length < list.desk.card.mostLines
        glyph: "plus"
        text: qsTr("Add a line")
        onClicked: list.desk.card.addLine()
    }
}
