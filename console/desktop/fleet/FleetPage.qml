// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet
import Ironfence.Console.Incidents
import Ironfence.Console.Orders

/// Every screen: places on the left, the list or the wall in the middle, one screen on the right.
FocusScope {
    id: page

    required property FleetDesk desk
    required property SavedFilters saved
    required property ScreenDesk screen
    required property IncidentDesk incidents
    required property WallPictures wall
    property bool showsWall: false

    signal addAsked

    // A screen that is about to come into the list: it is opened, and walked to.
    function follow(screen: string) {
        desk.screens.clear();
        page.screen.open(screen);
        list.seek(screen);
    }

    function search() {
        bar.field.forceActiveFocus();
        bar.field.selectAll();
    }

    Panel {
        id: places
        x: Theme.space
        y: Theme.space
        width: visible ? Math.round(248 * Theme.zoom) : 0
        height: parent.height - 2 * Theme.space
        visible: page.width > 980 * Theme.zoom
        Words {
            id: placesName
            x: Theme.space
            y: Theme.space
            text: qsTr("Places")
            isStrong: true
        }
        PlaceTree {
            anchors.fill: parent
            anchors.topMargin: placesName.y + placesName.height + Theme.gap
            anchors.margins: Theme.gap / 2
            desk: page.desk
        }
    }
    Panel {
        id: middle
        x: places.visible ? places.x + places.width + Theme.space : Theme.space
        y: Theme.space
        width: (sheet.visible ? sheet.x - Theme.space : parent.width - Theme.space) - x
        height: parent.height - 2 * Theme.space
        clip: true

        FilterBar {
            id: bar
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            desk: page.desk
            saved: page.saved
        }
        Item {
            id: line
            x: Theme.space
            y: bar.y + bar.height + Theme.gap
            width: parent.width - 2 * Theme.space
            height: Theme.control
            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: tools.x - Theme.gap
                text: page.desk.isLoading ? qsTr("Reading the list of screens: %n so far", "", page.desk.total) : page.desk.screens.showsAll ? qsTr("%n screen(s)", "", page.desk.total) : qsTr("%1 of %2 screens").arg(page.desk.screens.count.toLocaleString(Qt.locale(), "f", 0)).arg(page.desk.total.toLocaleString(Qt.locale(), "f", 0))
                isSoft: true
            }
            Row {
                id: tools
                anchors.right: parent.right
                spacing: Theme.gap
                Words {
                    objectName: "chosenCount"
                    readonly property int number: page.desk.selected
                    visible: number > 0
                    anchors.verticalCenter: parent.verticalCenter
                    text: qsTr("%n chosen", "", number)
                    isStrong: true
                }
                PushButton {
                    objectName: "toggleWall"
                    //: The screens as a wall of pictures, or as a list of names
                    text: page.showsWall ? qsTr("List") : qsTr("Wall of pictures")
                    glyph: page.showsWall ? "programmes" : "image"
                    onClicked: page.showsWall = !page.showsWall
                }
                PushButton {
                    objectName: "copyChosen"
                    visible: page.desk.selected > 0
                    //: Puts the ids of the chosen screens onto the clipboard
                    text: qsTr("Copy ids")
                    onClicked: page.desk.copySelection()
                }
                PushButton {
                    objectName: "chooseNone"
                    visible: page.desk.selected > 0
                    text: qsTr("Choose none")
                    onClicked: page.desk.selectNone()
                }
                PushButton {
                    objectName: "addScreen"
                    isMain: true
                    glyph: "plus"
                    text: qsTr("Add a screen …")
                    onClicked: page.addAsked()
                }
            }
        }
        BatchBar {
            id: batch
            x: Theme.space
            y: line.y + line.height + (visible ? Theme.gap : 0)
            width: parent.width - 2 * Theme.space
            height: visible ? implicitHeight : 0
            visible: page.desk.selected > 0 || page.desk.orders.total > 0
            desk: page.desk
        }
        FleetList {
            id: list
            anchors.fill: parent
            anchors.topMargin: batch.y + batch.height
            anchors.margins: 1
            focus: !page.showsWall
            visible: !page.showsWall || page.desk.screens.count === 0
            desk: page.desk
            openScreen: page.screen.screen
            onOpened: screen => page.screen.open(screen)
        }
        FleetWall {
            anchors.fill: parent
            anchors.topMargin: batch.y + batch.height + Theme.gap
            anchors.margins: Theme.gap
            focus: page.showsWall
            visible: page.visible && page.showsWall
            desk: page.desk
            wall: page.wall
            openScreen: page.screen.screen
            onOpened: screen => page.screen.open(screen)
        }
    }
    Panel {
        x: middle.x
        y: middle.y
        width: middle.width
        height: middle.height
        visible: page.screen.week.isShown
        onVisibleChanged: if (visible) week.forceActiveFocus()
        MouseArea {
            anchors.fill: parent // the list below is not touched
            hoverEnabled: true
        }
        WeekView {
            id: week
            objectName: "weekView"
            anchors.fill: parent
            week: page.screen.week
            onClosed: page.screen.week.isShown = false
            onDayChosen: date => page.screen.day.setDate(date)
        }
    }
    ScreenSheet {
        id: sheet
        visible: page.screen.screen !== ""
        width: Math.min(Math.round(400 * Theme.zoom), parent.width * 0.45)
        x: parent.width - width
        height: parent.height
        desk: page.screen
        incidents: page.incidents
        onClosed: page.screen.close()
    }
}
