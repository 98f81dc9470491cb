// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// A screen was added: what a person does then, so that it shows something.
FocusScope {
    id: sheet

    required property EnrolDesk desk

    signal another
    signal shown

    component Step: Words {
        width: parent.width
        wrapMode: Text.Wrap
        topPadding: Theme.gap
    }

    Panel {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space
        width: Math.min(parent.width - 2 * Theme.space, Math.round(760 * Theme.zoom))
        height: Math.min(parent.height - 2 * Theme.space, Math.ceil(column.implicitHeight) + 2 * Theme.margin)

        Flickable {
            anchors.fill: parent
            anchors.margins: Theme.margin
            contentHeight: column.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            Column {
                id: column
                width: parent.width - 1 // the edge of a button is not clipped
                spacing: Theme.gap

                Row {
                    spacing: Theme.gap
                    Glyph {
                        anchors.verticalCenter: parent.verticalCenter
                        name: "check"
                        color: Theme.well
                        size: Math.round(28 * Theme.zoom)
                    }
                    Words {
                        objectName: "addedTitle"
                        text: qsTr("%1 has been added").arg(sheet.desk.id)
                        size: Theme.title
                        isStrong: true
                    }
                }
                Words {
                    width: parent.width
                    text: qsTr("The list has it as not installed until its player reports for the first time.")
                    isSoft: true
                    wrapMode: Text.Wrap
                }
                Step {
                    text: qsTr("1. Bring this folder to the machine of the screen. It holds the screen's password: leave no copies.")
                }
                CopyLine {
                    objectName: "addedDirectory"
                    width: parent.width
                    value: sheet.desk.directory
                    name: qsTr("The folder of its player")
                    onCopied: sheet.desk.copyDirectory()
                }
                Step {
                    text: qsTr("2. Start the player there; if the folder lies elsewhere on that machine, with its path there.")
                }
                CopyLine {
                    objectName: "addedCommand"
                    width: parent.width
                    value: sheet.desk.command
                    name: qsTr("The command that starts its player")
                    onCopied: sheet.desk.copyCommand()
                }
                Step {
                    text: qsTr("3. Within a minute the screen reports, and shows what is due there.")
                }
                Flow {
                    width: parent.width
                    topPadding: Theme.space
                    spacing: Theme.gap
                    PushButton {
                        objectName: "showAdded"
                        focus: true
                        isMain: true
                        text: qsTr("To the list of screens")
                        onClicked: sheet.shown()
                    }
                    PushButton {
                        objectName: "addAnother"
                        glyph: "plus"
                        text: qsTr("Add another one like it")
                        onClicked: sheet.another()
                    }
                }
            }
        }
    }
}
