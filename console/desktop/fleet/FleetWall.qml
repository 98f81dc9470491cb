// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet
import Ironfence.Console.Orders

/// The screens that are looked at, by what is on their glass. Arrows go from one to the next, Enter opens.
FocusScope {
    id: room

    required property FleetDesk desk
    required property WallPictures wall
    property string openScreen: ""

    signal opened(string screen)

    GridView {
        id: view
        objectName: "fleetWall"

        readonly property int across: Math.max(1, Math.floor(width / (236 * Theme.zoom)))

        anchors.fill: parent
        focus: true
        clip: true
        model: room.visible ? room.desk.screens : null // tiles ask for pictures: only while somebody looks
        cellWidth: Math.floor(width / across)
        cellHeight: Math.round((cellWidth - 3 * Theme.gap) * 9 / 16) + Math.round(42 * Theme.zoom) + 4 * Theme.gap
        cacheBuffer: 0
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        ScrollRail.vertical: ScrollRail {}

        delegate: WallTile {
            width: view.cellWidth
            height: view.cellHeight
            wall: room.wall
            isCurrent: screen === room.openScreen || (view.activeFocus && GridView.isCurrentItem)
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
                room.opened(screen);
            }
        }

        function current(): WallTile {
            return currentItem as WallTile;
        }

        Keys.onReturnPressed: if (current()) room.opened(current().screen)
        Keys.onEnterPressed: if (current()) room.opened(current().screen)
    }
}
