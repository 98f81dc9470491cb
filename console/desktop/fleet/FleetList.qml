// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// The screens that are looked at. Up and Down go from one to the next, Space ticks, Enter opens, Ctrl+A ticks all.
FocusScope {
    id: list

    required property FleetDesk desk
    property string openScreen: ""

    property string sought: "" // on its way into the list

    signal opened(string screen)

    function seek(screen: string) {
        sought = screen;
        find();
    }
    function find() {
        const row = sought === "" ? -1 : desk.screens.rowOf(sought);
        if (row < 0)
            return;
        view.currentIndex = row;
        sought = "";
    }

    FleetColumns {
        id: grid
        width: list.width
    }
    FleetHeader {
        id: header
        width: parent.width
        columns: grid
    }
    ListView {
        id: view
        objectName: "fleetList"
        focus: true
        clip: true
        anchors.fill: parent
        anchors.topMargin: header.height
        model: list.desk.screens
        reuseItems: true
        cacheBuffer: 400
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        keyNavigationEnabled: true
        ScrollRail.vertical: ScrollRail {}
        onCountChanged: list.find()

        delegate: ScreenRow {
            width: view.width
            columns: grid
            isCurrent: screen === list.openScreen || (view.activeFocus && ListView.isCurrentItem)
            onClicked: {
                view.currentIndex = index;
                view.forceActiveFocus();
                list.opened(screen);
            }
            onTicked: isSelected => list.desk.select(index, isSelected)
        }

        function current(): ScreenRow {
            return currentItem as ScreenRow;
        }

        Keys.onReturnPressed: if (current()) list.opened(current().screen)
        Keys.onEnterPressed: if (current()) list.opened(current().screen)
        Keys.onPressed: event => {
            if (event.matches(StandardKey.SelectAll))
                list.desk.selectShown();
            event.accepted = event.matches(StandardKey.SelectAll);
        }
    }
    EmptyState {
        anchors.centerIn: view
        width: Math.min(view.width - 2 * Theme.margin, 420 * Theme.zoom)
        visible: view.count === 0 && !list.desk.isLoading
        glyph: "fleet"
        title: list.desk.total === 0 ? qsTr("No screens yet") : qsTr("No screen matches")
        advice: list.desk.total === 0 ? qsTr("Add the first one with the button above.") : qsTr("Search for less, or leave out a condition.")
    }
}
