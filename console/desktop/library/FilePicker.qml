// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Chooses files of this machine to upload. Up and Down go through the folder, Enter opens or ticks, Space ticks, Ctrl+A
/// ticks all, Backspace goes up, Ctrl+Enter uploads, Escape closes.
FocusScope {
    id: picker

    readonly property alias files: folder.chosen // those that are ticked

    signal chosen
    signal closed

    function begin() {
        folder.refresh();
        list.currentIndex = -1;
        list.forceActiveFocus();
    }

    function finish() {
        if (folder.chosen.length > 0)
            chosen();
    }

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        const isSent = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers & Qt.ControlModifier;
        if (isSent)
            finish();
        event.accepted = isSent;
    }

    FolderModel {
        id: folder
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
        opacity: 0.85
        MouseArea {
            anchors.fill: parent
            hoverEnabled: true
            onWheel: event => event.accepted = true
        }
    }
    Panel {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 880 * Theme.zoom)
        height: Math.min(parent.height - 2 * Theme.margin, 620 * Theme.zoom)

        Words {
            id: title
            x: Theme.margin
            y: Theme.space
            height: Theme.control
            verticalAlignment: Text.AlignVCenter
            text: qsTr("Upload files")
            size: Theme.lead
            isStrong: true
        }
        PushButton {
            objectName: "closePicker"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            y: Theme.space
            glyph: "close"
            Accessible.name: qsTr("Close")
            onClicked: picker.closed()
        }
        Row {
            id: tools
            x: Theme.margin
            y: title.y + title.height + Theme.gap
            width: parent.width - 2 * Theme.margin
            spacing: Theme.gap
            PushButton {
                id: upper
                objectName: "folderUp"
                glyph: "up"
                Accessible.name: qsTr("The folder above")
                onClicked: folder.goUp()
            }
            Field {
                id: path
                objectName: "uploadPath"
                width: tools.width - upper.width - Theme.gap
                text: folder.folder
                placeholderText: qsTr("Path of a folder or file")
                isAmiss: folder.isWrong
                onAccepted: folder.folder = text
                Connections {
                    target: folder
                    function onFolderChanged() {
                        path.text = folder.folder;
                    }
                }
            }
        }
        Column {
            id: places
            x: Theme.margin
            y: tools.y + tools.height + Theme.space
            width: Math.round(168 * Theme.zoom)
            spacing: Theme.gap
            Repeater {
                model: folder.places
                PushButton {
                    required property string modelData
                    width: places.width
                    glyph: "folder"
                    text: modelData === folder.home ? qsTr("Home", "a person's own folder") : modelData.slice(modelData.lastIndexOf("/") + 1)
                    Accessible.description: modelData
                    onClicked: folder.folder = modelData
                }
            }
        }
        Panel {
            x: places.x + places.width + Theme.space
            y: places.y
            width: parent.width - x - Theme.margin
            height: sender.y - Theme.space - y
            clip: true
            ListView {
                id: list
                objectName: "fileList"
                focus: true
                anchors.fill: parent
                anchors.margins: 1
                clip: true
                model: folder
                reuseItems: true
                currentIndex: -1
                boundsBehavior: Flickable.StopAtBounds
                highlightMoveDuration: 0
                ScrollRail.vertical: ScrollRail {}
                delegate: FileRow {
                    width: list.width
                    isCurrent: list.activeFocus && ListView.isCurrentItem
                    onClicked: {
                        list.currentIndex = index;
                        folder.open(index);
                    }
                    onTicked: folder.choose(index)
                }
                Keys.onSpacePressed: folder.choose(currentIndex)
                Keys.onReturnPressed: event => {
                    event.accepted = !(event.modifiers & Qt.ControlModifier);
                    if (event.accepted)
                        folder.open(currentIndex);
                }
                Keys.onPressed: event => {
                    const isAll = event.matches(StandardKey.SelectAll);
                    if (isAll)
                        folder.chooseAll();
                    if (event.key === Qt.Key_Backspace)
                        folder.goUp();
                    event.accepted = isAll || event.key === Qt.Key_Backspace;
                }
            }
            EmptyState {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.margin
                visible: folder.count === 0
                glyph: "folder"
                title: qsTr("Nothing to upload here")
                advice: qsTr("MP4, WebM, PNG, JPEG, WebP and SVG are shown.")
            }
        }
        Words {
            x: Theme.margin
            width: sender.x - x - Theme.space
            anchors.verticalCenter: sender.verticalCenter
            visible: text !== ""
            text: folder.isWrong ? qsTr("There is no such folder or file.") : folder.leftOut > 0 ? qsTr("%n more are not shown: type the path of one.", "", folder.leftOut) : ""
            color: Theme.warm
        }
        PushButton {
            id: sender
            objectName: "uploadChosen"
            anchors.right: parent.right
            anchors.rightMargin: Theme.margin
            y: parent.height - height - Theme.space
            isMain: true
            glyph: "upload"
            enabled: folder.chosen.length > 0
            text: folder.chosen.length === 0 ? qsTr("Upload") : qsTr("Upload %n file(s)", "", folder.chosen.length)
            onClicked: picker.finish()
        }
    }
}
