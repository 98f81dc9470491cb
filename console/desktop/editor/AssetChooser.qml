// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Library
import Ironfence.Console.Look

/// The videos and pictures of the library: typing searches, arrows walk, Enter takes one, Escape none.
FocusScope {
    id: chooser

    required property AssetChoice assets
    required property Thumbnails thumbnails

    signal chosen
    signal closed

    function begin() {
        search.clear();
        view.currentIndex = 0;
        search.forceActiveFocus();
    }
    function take() {
        const tile = view.currentItem as AssetTile;
        if (!tile)
            return;
        assets.add(tile.sha256);
        chosen();
    }

    Keys.onEscapePressed: closed()
    Keys.onReturnPressed: take()
    Keys.onEnterPressed: take()
    Keys.onDownPressed: view.incrementCurrentIndex()
    Keys.onUpPressed: view.decrementCurrentIndex()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Words {
        id: title
        x: Theme.margin
        y: Theme.space
        text: qsTr("Choose a video or a picture")
        size: Theme.title
        isStrong: true
    }
    PushButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: chooser.closed()
    }
    Field {
        id: search
        objectName: "assetSearch"
        x: Theme.margin
        y: title.y + title.height + Theme.space
        width: Math.min(Math.round(480 * Theme.zoom), parent.width - 2 * Theme.margin)
        glyph: "search"
        placeholderText: qsTr("Name, kind, tag …")
        onTextChanged: {
            chooser.assets.assets.text = text;
            view.currentIndex = 0;
        }
    }
    ListView {
        id: view
        objectName: "assetChoice"
        x: Theme.margin
        y: search.y + search.height + Theme.space
        width: parent.width - 2 * Theme.margin
        height: parent.height - y
        clip: true
        model: chooser.assets.assets
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        ScrollRail.vertical: ScrollRail {}
        delegate: AssetTile {
            required property int index

            objectName: "asset" + index
            width: view.width
            thumbnails: chooser.thumbnails
            isCurrent: ListView.isCurrentItem
            onClicked: {
                view.currentIndex = index;
                chooser.take();
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.round(420 * Theme.zoom)
        visible: view.count === 0
        title: search.text === "" ? qsTr("The library is empty") : qsTr("Nothing is called so")
        advice: search.text === "" ? qsTr("Videos and pictures that are uploaded come up here.") : ""
    }
}
