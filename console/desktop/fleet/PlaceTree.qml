// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// The places, with how many screens stand there and how many of them are amiss. Left and Right fold and unfold, Enter chooses.
FocusScope {
    id: tree

    required property FleetDesk desk

    ListView {
        id: view
        objectName: "placeTree"
        focus: true
        clip: true
        anchors.fill: parent
        model: tree.desk.places
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        currentIndex: -1
        ScrollRail.vertical: ScrollRail {}

        function choose(place: string) {
            tree.desk.screens.place = tree.desk.screens.place === place ? "" : place;
        }

        Keys.onLeftPressed: tree.desk.places.unfold(currentIndex, false)
        Keys.onRightPressed: tree.desk.places.unfold(currentIndex, true)
        Keys.onReturnPressed: if (currentItem) choose((currentItem as PlaceRow).place)
        Keys.onSpacePressed: if (currentItem) choose((currentItem as PlaceRow).place)

        delegate: PlaceRow {
            width: view.width
            isChosen: tree.desk.screens.place === place
            isCurrent: view.activeFocus && ListView.isCurrentItem
            onFolded: tree.desk.places.unfold(index, !isUnfolded)
            onClicked: {
                view.currentIndex = index;
                view.choose(place);
            }
        }
    }
}
