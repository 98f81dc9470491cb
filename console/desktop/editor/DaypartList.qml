// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The parts of the day in which it plays; none is the whole day.
Column {
    id: list

    required property EditorDesk desk
    readonly property int clock: Math.min(Math.round(110 * Theme.zoom), (width - Theme.control - 4 * Theme.gap) / 2)

    spacing: Theme.gap / 2

    component Clock: WordField {
        leftPadding: Theme.gap
        inputMethodHints: Qt.ImhTime
        placeholderText: "08:30"
    }

    Words {
        visible: list.desk.when.beginnings.length === 0
        text: qsTr("The whole day")
    }
    Repeater {
        model: list.desk.when.beginnings.length

        Row {
            id: part

            required property int index

            spacing: Theme.gap
            Clock {
                desk: list.desk
                width: list.clock
                objectName: "partFrom" + part.index
                value: list.desk.when.beginnings[part.index] ?? ""
                Accessible.name: qsTr("From")
                onWritten: text => isAmiss = !list.desk.when.setBeginning(part.index, text)
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: "–"
            }
            Clock {
                desk: list.desk
                width: list.clock
                objectName: "partTo" + part.index
                value: list.desk.when.ends[part.index] ?? ""
                Accessible.name: qsTr("Until")
                onWritten: text => isAmiss = !list.desk.when.setEnd(part.index, text)
            }
            PushButton {
                glyph: "close"
                Accessible.name: qsTr("Remove this part of the day")
                onClicked: list.desk.when.removePart(part.index)
            }
        }
    }
    PushButton {
        objectName: "addPart"
        glyph: "plus"
        text: qsTr("Add a part of the day")
        onClicked: list.desk.when.addPart()
    }
}
