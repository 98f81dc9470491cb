// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// Somebody else has changed the draft meanwhile: whose is to stay is for the person to say; nothing is lost either way.
Rectangle {
    id: bar

    required property EditorDesk desk

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.warmGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: what.text

    Column {
        id: column
        x: Theme.space
        y: Theme.gap
        width: parent.width - 2 * Theme.space
        spacing: Theme.gap
        Words {
            id: what
            objectName: "contest"
            width: parent.width
            text: bar.desk.isRemoved ? qsTr("Somebody else has removed this draft meanwhile. Yours is not lost: save it under a name.") : qsTr("Somebody else has changed this draft meanwhile. Nothing was overwritten. Keep yours under another name, or take theirs; yours comes back by undoing.")
            color: Theme.warm
            isStrong: true
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.gap
            Field {
                id: other
                objectName: "otherId"
                width: Math.round(280 * Theme.zoom)
                maximumLength: 48
                text: bar.visible ? bar.desk.head.id.substring(0, 46) + (bar.desk.isRemoved ? "" : "-2") : ""
                placeholderText: qsTr("Name for machines: a-z, 0-9, -")
                onAccepted: bar.desk.keepAs(text)
            }
            PushButton {
                objectName: "keepMine"
                isMain: true
                enabled: other.text !== "" && !bar.desk.isBusy
                text: qsTr("Keep mine under this name")
                onClicked: bar.desk.keepAs(other.text)
            }
            PushButton {
                objectName: "takeTheirs"
                visible: !bar.desk.isRemoved
                text: qsTr("Take theirs")
                onClicked: bar.desk.takeTheirs()
            }
        }
    }
}
