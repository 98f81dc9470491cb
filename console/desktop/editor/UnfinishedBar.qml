// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// Work that was not finished: to go on with, or to discard.
Rectangle {
    id: bar

    required property EditorDesk desk

    signal resumed

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    color: Theme.raised

    Column {
        id: column
        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap / 2

        Repeater {
            model: bar.desk.unfinished

            Item {
                id: work

                required property string programme
                required property string title
                required property date kept
                required property int index

                width: column.width
                height: buttons.height
                visible: index < 3 // older ones come up when these are done

                Words {
                    width: ago.x - Theme.gap
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("Not finished: %1").arg(work.title === "" ? work.programme : work.title)
                    isStrong: true
                }
                Ago {
                    id: ago
                    anchors.right: buttons.left
                    anchors.rightMargin: Theme.space
                    anchors.verticalCenter: parent.verticalCenter
                    when: work.kept
                    isSoft: true
                }
                Row {
                    id: buttons
                    anchors.right: parent.right
                    spacing: Theme.gap
                    PushButton {
                        objectName: "resume"
                        isMain: true
                        text: qsTr("Go on")
                        onClicked: {
                            bar.desk.resume(work.programme);
                            bar.resumed();
                        }
                    }
                    PushButton {
                        objectName: "drop"
                        //: Unfinished work.
                        text: qsTr("Discard")
                        onClicked: bar.desk.drop(work.programme)
                    }
                }
            }
        }
    }
}
