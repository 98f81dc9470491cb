// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Every asset: the list, one of them on the right, and files on their way below. Files can be dropped anywhere.
FocusScope {
    id: page

    required property LibraryDesk desk
    required property AssetDesk asset
    required property Thumbnails thumbnails
    required property UploadDesk uploads

    function search() {
        bar.field.forceActiveFocus();
        bar.field.selectAll();
    }

    Keys.onEscapePressed: asset.close()

    Panel {
        id: middle
        x: Theme.space
        y: Theme.space
        width: (sheet.visible ? sheet.x - Theme.space : parent.width - Theme.space) - x
        height: (uploading.visible ? uploading.y : parent.height) - Theme.space - y
        clip: true

        AssetFilterBar {
            id: bar
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            desk: page.desk
        }
        Item {
            id: line
            x: Theme.space
            y: bar.y + bar.height + Theme.gap
            width: parent.width - 2 * Theme.space
            height: Theme.control
            Words {
                objectName: "assetCount"
                anchors.verticalCenter: parent.verticalCenter
                width: tools.x - Theme.gap
                text: page.desk.fault !== "" ? page.desk.fault : page.desk.isLoading ? qsTr("Reading the list of assets: %n so far", "", page.desk.total) : page.desk.assets.showsAll ? qsTr("%n asset(s)", "", page.desk.total) : qsTr("%1 of %2 assets").arg(page.desk.assets.count.toLocaleString(Qt.locale(), "f", 0)).arg(page.desk.total.toLocaleString(Qt.locale(), "f", 0))
                isSoft: true
            }
            Row {
                id: tools
                anchors.right: parent.right
                spacing: Theme.gap
                ValueChoice {
                    objectName: "assetOrder"
                    visible: line.width > 440 * Theme.zoom
                    width: Math.round(150 * Theme.zoom)
                    //: Orders of the list of assets
                    model: [qsTr("Newest first"), qsTr("By name"), qsTr("Largest first")]
                    value: page.desk.assets.order
                    onActivated: index => page.desk.assets.order = index
                }
                PushButton {
                    objectName: "addFiles"
                    isMain: true
                    glyph: "upload"
                    text: qsTr("Upload files …")
                    onClicked: {
                        picker.visible = true;
                        picker.begin();
                    }
                }
            }
        }
        AssetList {
            id: assets
            anchors.fill: parent
            anchors.topMargin: line.y + line.height + Theme.gap / 2
            anchors.margins: 1
            focus: true
            desk: page.desk
            thumbnails: page.thumbnails
            openAsset: page.asset.sha256
            onOpened: sha256 => page.asset.open(sha256)
        }
    }
    UploadPanel {
        id: uploading
        objectName: "uploadPanel"
        x: Theme.space
        y: parent.height - Theme.space - height
        width: middle.width
        height: Math.min(implicitHeight, page.height * 0.45)
        visible: page.uploads.count > 0
        desk: page.uploads
        onShown: sha256 => page.asset.open(sha256)
    }
    AssetSheet {
        id: sheet
        visible: page.asset.sha256 !== ""
        width: Math.min(Math.round(400 * Theme.zoom), parent.width * 0.45)
        x: parent.width - width
        height: parent.height
        desk: page.asset
        onClosed: page.asset.close()
    }
    FilePicker {
        id: picker
        objectName: "filePicker"
        anchors.fill: parent
        visible: false
        focus: visible
        onChosen: {
            page.uploads.add(files);
            closed();
        }
        onClosed: {
            visible = false;
            assets.forceActiveFocus();
        }
    }
    DropArea {
        id: drop
        objectName: "dropArea"
        anchors.fill: parent
        onEntered: event => event.accepted = event.hasUrls
        onDropped: event => {
            page.uploads.add(event.urls);
            event.acceptProposedAction();
        }
    }
    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.gap
        visible: drop.containsDrag
        radius: Theme.radius + 2
        color: Theme.chosen
        opacity: 0.92
        border.width: 3
        border.color: Theme.accent
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 4 * Theme.margin
            glyph: "upload"
            title: qsTr("Let go to upload")
            advice: qsTr("MP4, WebM, PNG, JPEG, WebP and SVG; of folders the files that lie in them.")
        }
    }
}
