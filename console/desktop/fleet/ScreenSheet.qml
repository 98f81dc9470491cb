// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet
import Ironfence.Console.History
import Ironfence.Console.Incidents
import Ironfence.Console.Orders

/// A screen, looked at closely. Escape closes it.
FocusScope {
    id: sheet

    required property ScreenDesk desk
    required property IncidentDesk incidents

    readonly property screenFacts facts: desk.facts

    signal closed

    Keys.onEscapePressed: closed()

    BecauseWord {
        id: because
    }

    component Chapter: Words {
        isStrong: true
        topPadding: Theme.gap
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.hairline
        }
    }
    Item {
        id: head
        width: parent.width
        height: Theme.control + 2 * Theme.space
        Words {
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: closer.x - x - Theme.gap
            text: sheet.desk.screen
            size: Theme.title
            isStrong: true
        }
        PushButton {
            id: closer
            objectName: "closeScreen"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            glyph: "close"
            Accessible.name: qsTr("Close")
            onClicked: sheet.closed()
        }
    }
    Scroller {
        id: scroller
        objectName: "screenScroller"
        holdsStill: true // what it showed comes and goes
        anchors.fill: parent
        anchors.topMargin: head.height
        contentHeight: column.implicitHeight + Theme.margin

        Column {
            id: column
            x: Theme.margin
            width: scroller.width - 2 * Theme.margin
            spacing: Theme.gap

            Words {
                width: parent.width
                visible: text !== ""
                text: sheet.desk.fault
                color: Theme.grave
                wrapMode: Text.Wrap
            }
            Chapter {
                text: qsTr("On the glass")
            }
            FactRow {
                name: qsTr("Shows")
                value: sheet.facts.playing
            }
            FactRow {
                name: qsTr("Due")
                value: sheet.desk.dueTitle === "" ? sheet.desk.due : sheet.desk.dueTitle + " (" + sheet.desk.due + ")"
            }
            FactRow {
                name: qsTr("Because")
                value: because.of(sheet.desk.because, sheet.desk.programme)
            }
            OrderPanel {
                width: parent.width
                orders: sheet.desk.orders
                isKnown: sheet.facts.place !== ""
                isOnline: sheet.facts.isOnline
            }
            Item {
                width: parent.width
                height: Theme.control + Theme.gap
                Words {
                    anchors.verticalCenter: weekly.verticalCenter
                    text: qsTr("What it shows, and why")
                    isStrong: true
                }
                PushButton {
                    id: weekly
                    objectName: "showWeek"
                    anchors.right: parent.right
                    anchors.bottom: parent.bottom
                    text: qsTr("Week")
                    onClicked: sheet.desk.week.isShown = true
                }
            }
            DayBar {
                width: parent.width
                day: sheet.desk.day
            }
            DayStrip {
                width: parent.width
                day: sheet.desk.day
            }
            Words {
                objectName: "dayNote"
                width: parent.width
                visible: text !== ""
                text: sheet.desk.day.fault !== "" ? sheet.desk.day.fault : sheet.desk.day.isLoading && sheet.desk.day.count === 0 ? qsTr("Being computed …") : sheet.desk.day.isPast ? qsTr("By what is live now, not by what was live on that day.") : ""
                color: sheet.desk.day.fault !== "" ? Theme.grave : Theme.inkSoft
                size: Theme.small
                wrapMode: Text.Wrap
            }
            StretchDetail {
                width: parent.width
                visible: sheet.desk.day.current >= 0
                day: sheet.desk.day
            }
            Chapter {
                visible: sheet.desk.incidents.count > 0
                text: qsTr("What is wrong")
            }
            Repeater {
                model: sheet.desk.incidents
                IncidentRow {
                    width: column.width
                    hasScreen: false
                    onAcknowledged: sheet.incidents.acknowledge(number, "")
                }
            }
            HistoryPanel {
                width: parent.width
                history: sheet.desk.history
            }
            Chapter {
                text: qsTr("Screen")
            }
            FactRow {
                name: qsTr("Place")
                value: sheet.facts.place
            }
            FactRow {
                name: qsTr("Tags")
                value: sheet.facts.tags
            }
            FactRow {
                name: qsTr("Canvas")
                value: sheet.facts.canvas
            }
            FactRow {
                name: qsTr("Connected")
                value: sheet.facts.isOnline ? Qt.formatDateTime(sheet.facts.onlineSince, "yyyy-MM-dd HH:mm") : qsTr("no")
                color: sheet.facts.isOnline ? Theme.ink : Theme.grave
            }
            FactRow {
                name: qsTr("Disk free")
                value: sheet.facts.diskFree < 0 ? "" : Qt.locale().formattedDataSize(sheet.facts.diskFree)
            }
            FactRow {
                name: qsTr("Content")
                value: sheet.facts.storeBytes < 0 ? "" : sheet.facts.missingBytes > 0 ? qsTr("%1, %2 missing").arg(Qt.locale().formattedDataSize(sheet.facts.storeBytes)).arg(Qt.locale().formattedDataSize(sheet.facts.missingBytes)) : Qt.locale().formattedDataSize(sheet.facts.storeBytes)
            }
            FactRow {
                name: qsTr("Clock")
                value: sheet.facts.hasClock ? qsTr("%1 s off").arg(sheet.facts.clockOffset.toLocaleString(Qt.locale(), "f", 3)) : sheet.facts.software === "" ? "" : qsTr("not compared yet")
            }
            FactRow {
                name: qsTr("Frames")
                value: sheet.facts.framesShown < 0 ? "" : qsTr("%1 shown, %2 dropped").arg(sheet.facts.framesShown.toLocaleString(Qt.locale(), "f", 0)).arg(sheet.facts.framesDropped.toLocaleString(Qt.locale(), "f", 0))
            }
            FactRow {
                name: qsTr("Temperature")
                value: sheet.facts.temperature < 0 ? "" : qsTr("%1 °C").arg(sheet.facts.temperature.toLocaleString(Qt.locale(), "f", 1))
            }
            FactRow {
                name: qsTr("Player")
                value: sheet.facts.software
            }
            FactRow {
                name: qsTr("Last fault")
                value: sheet.facts.lastFault
            }
        }
    }
}
