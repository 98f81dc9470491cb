// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// Chooses several places of the tree. Space chooses, Left and Right fold and unfold.
FocusScope {
    id: picker

    required property FleetDesk fleet
    required property list<string> places // that are chosen

    signal toggled(string place)

    ListView {
        id: view
        objectName: "placePicker"
        focus: true
        clip: true
        anchors.fill: parent
        activeFocusOnTab: true
        model: picker.fleet.places
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        currentIndex: -1
        ScrollRail.vertical: ScrollRail {}

        Keys.onLeftPressed: picker.fleet.places.unfold(currentIndex, false)
        Keys.onRightPressed: picker.fleet.places.unfold(currentIndex, true)
        Keys.onSpacePressed: if (currentItem) picker.toggled((currentItem as PlaceRow).place)

        delegate: PlaceRow {
            width: view.width
            isChosen: Array.from(picker.places).includes(place)
            isCurrent: view.activeFocus && ListView.isCurrentItem
            onFolded: picker.fleet.places.unfold(index, !isUnfolded)
            onClicked: {
                view.currentIndex = index;
                picker.toggled(place);
            }
        }
    }
}
