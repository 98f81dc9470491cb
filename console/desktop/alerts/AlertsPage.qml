// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Alerts
import Ironfence.Console.Fleet

/// The alerts on the left; how far the chosen one got, screen by screen, on the right.
FocusScope {
    id: page

    required property AlertDesk desk
    required property RaiseDesk raise
    required property ReleaseDesk release
    required property FleetDesk fleet

    readonly property AlertBoard board: desk.board
    property int boardRow: board.row
    property bool isAwaited: false // what was signed here, and is not in the list yet

    onBoardRowChanged: {
        if (!isAwaited || boardRow < 0)
            return;
        isAwaited = false;
        view.currentIndex = boardRow;
        view.positionViewAtIndex(boardRow, ListView.Contain);
    }

    function begin() {
        raising.visible = true;
        raising.begin();
    }

    Connections {
        target: page.release
        function onReleased(identifier: string) {
            raising.visible = false;
            page.isAwaited = true;
            page.board.follow(identifier);
            view.forceActiveFocus();
        }
    }

    Panel {
        id: list
        x: Theme.space
        y: Theme.space
        width: Math.min(Math.round(460 * Theme.zoom), parent.width * 0.45)
        height: parent.height - 2 * Theme.space
        clip: true
        Words {
            id: title
            x: Theme.space
            y: Theme.space
            text: qsTr("Alerts")
            size: Theme.lead
            isStrong: true
        }
        PushButton {
            id: raiser
            objectName: "raise"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            y: Theme.gap
            isMain: true
            glyph: "plus"
            text: qsTr("Raise an alert …")
            onClicked: page.begin()
        }
        ListView {
            id: view
            objectName: "alertList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.topMargin: raiser.y + raiser.height + Theme.gap
            anchors.bottomMargin: older.visible ? older.height + 2 * Theme.space : 1
            anchors.margins: 1
            model: page.desk.all
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            Keys.onReturnPressed: if (currentItem) page.board.follow((currentItem as AlertRow).identifier)
            delegate: AlertRow {
                required property int index
                width: view.width
                isFollowed: identifier === page.board.followed
                isCurrent: view.activeFocus && ListView.isCurrentItem
                onClicked: {
                    view.currentIndex = index;
                    page.board.follow(identifier);
                }
            }
        }
        PushButton {
            id: older
            objectName: "olderAlerts"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            visible: page.desk.hasMore
            enabled: !page.desk.isReading
            text: qsTr("Older alerts")
            onClicked: page.desk.more()
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            visible: view.count === 0
            glyph: "alerts"
            title: qsTr("No alert was ever raised")
            advice: qsTr("Begin with an exercise: everybody sees that it is one.")
        }
    }
    BoardPanel {
        x: list.x + list.width + Theme.space
        y: Theme.space
        width: parent.width - x - Theme.space
        height: parent.height - 2 * Theme.space
        board: page.board
        release: page.release
        showsFault: !raising.visible
        onUpdateAsked: {
            raising.visible = true;
            raising.beginUpdate(page.board);
        }
    }
    EmptyState {
        x: list.x + list.width + (parent.width - list.x - list.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(360 * Theme.zoom)
        visible: page.board.followed === "" && view.count > 0
        title: qsTr("Choose an alert")
        advice: qsTr("Its receipts come in here, screen by screen.")
    }
    RaisePanel {
        id: raising
        objectName: "raisePanel"
        anchors.fill: parent
        visible: false
        focus: visible
        desk: page.raise
        release: page.release
        fleet: page.fleet
        onClosed: {
            visible = false;
            view.forceActiveFocus();
        }
    }
}
