// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// The assets that are looked at. Up and Down go from one to the next, Enter opens.
FocusScope {
    id: list

    required property LibraryDesk desk
    required property Thumbnails thumbnails
    property string openAsset: ""

    signal opened(string sha256)

    Connections {
        target: list.desk.assets
        function onChanged() {
            view.currentIndex = -1; // other rows: Down begins at the first of them
        }
    }
    AssetColumns {
        id: grid
        width: list.width
    }
    AssetHeader {
        id: header
        width: parent.width
        columns: grid
    }
    ListView {
        id: view
        objectName: "assetList"
        focus: true
        clip: true
        anchors.fill: parent
        anchors.topMargin: header.height
        model: list.desk.assets
        reuseItems: true
        cacheBuffer: 400
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        ScrollRail.vertical: ScrollRail {}

        delegate: AssetRow {
            width: view.width
            columns: grid
            thumbnails: list.thumbnails
            isCurrent: sha256 === list.openAsset || (view.activeFocus && ListView.isCurrentItem)
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
                list.opened(sha256);
            }
        }

        function current(): AssetRow {
            return currentItem as AssetRow;
        }

        Keys.onReturnPressed: if (current()) list.opened(current().sha256)
        Keys.onEnterPressed: if (current()) list.opened(current().sha256)
    }
    EmptyState {
        anchors.centerIn: view
        width: Math.min(view.width - 2 * Theme.margin, 420 * Theme.zoom)
        visible: view.count === 0 && !list.desk.isLoading
        glyph: "library"
        title: list.desk.total === 0 ? qsTr("No assets yet") : qsTr("No asset matches")
        advice: list.desk.total === 0 ? qsTr("Drop videos and images here: the server examines each of them before screens get it.") : qsTr("Search for less, or leave out a condition.")
    }
}
