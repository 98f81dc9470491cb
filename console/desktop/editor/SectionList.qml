// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The sections of a card: a head, and up to four lines below it.
Column {
    id: list

    required property EditorDesk desk

    spacing: Theme.gap

    Repeater {
        model: list.desk.card.heads.length

        Column {
            id: section

            required property int index

            width: list.width
            spacing: Theme.gap / 2

            Item {
                width: parent.width
                height: head.height
                EditField {
                    id: head
                    objectName: "head" + section.index
                    desk: list.desk
                    width: parent.width - remover.width - Theme.gap / 2
                    maximumLength: 16
                    text: list.desk.card.heads[section.index] ?? ""
                    placeholderText: qsTr("Head of the section")
                    onTextChanged: list.desk.card.setHead(section.index, text)
                }
                PushButton {
                    id: remover
                    anchors.right: parent.right
                    glyph: "close"
                    Accessible.name: qsTr("Remove section %1").arg(section.index + 1)
                    onClicked: list.desk.card.removeSection(section.index)
                }
            }
            EditBox {
                objectName: "text" + section.index
                desk: list.desk
                width: parent.width
                most: 483 // four lines of 120
                text: list.desk.card.texts[section.index] ?? ""
                placeholderText: qsTr("Up to four lines")
                onTextChanged: list.desk.card.setText(section.index, text)
            }
        }
    }
    PushButton {
        objectName: "addSection"
        visible: list.desk.card.heads.length < 4
        glyph: "plus"
        text: qsTr("Add a section")
        onClicked: list.desk.card.addSection()
    }
}
