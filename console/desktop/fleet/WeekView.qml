// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// A week of one screen as a calendar: days side by side, hours below each other, each programme in its colour. A day that is clicked is
/// looked at closely. Left and Right go from week to week, Escape closes.
FocusScope {
    id: view

    required property ScreenWeek week

    readonly property int axis: Math.round(44 * Theme.zoom)

    signal closed
    signal dayChosen(string date)

    function weekdayOf(number: int): string {
        return [qsTr("Mon"), qsTr("Tue"), qsTr("Wed"), qsTr("Thu"), qsTr("Fri"), qsTr("Sat"), qsTr("Sun")][number];
    }

    Keys.onEscapePressed: closed()
    Keys.onLeftPressed: week.step(-1)
    Keys.onRightPressed: week.step(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home;
        if (event.accepted)
            view.week.step(0);
    }

    Item {
        id: head
        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        height: Theme.control
        Words {
            anchors.verticalCenter: parent.verticalCenter
            width: buttons.x - Theme.gap
            //: %1 is a screen, %2 and %3 are days
            text: qsTr("%1: %2 to %3").arg(view.week.screen).arg(view.week.dates[0] ?? "").arg(view.week.dates[6] ?? "")
            size: Theme.lead
            isStrong: true
        }
        Row {
            id: buttons
            anchors.right: parent.right
            spacing: Theme.gap / 2
            PushButton {
                objectName: "previousWeek"
                glyph: "before"
                Accessible.name: qsTr("Previous week")
                onClicked: view.week.step(-1)
            }
            PushButton {
                objectName: "thisWeek"
                text: qsTr("This week")
                onClicked: view.week.step(0)
            }
            PushButton {
                objectName: "nextWeek"
                glyph: "folded"
                Accessible.name: qsTr("Next week")
                onClicked: view.week.step(1)
            }
            PushButton {
                objectName: "closeWeek"
                glyph: "close"
                Accessible.name: qsTr("Close")
                onClicked: view.closed()
            }
        }
    }
    Words {
        id: note
        objectName: "weekNote"
        x: Theme.space
        y: head.y + head.height + Theme.gap / 2
        width: parent.width - 2 * Theme.space
        text: view.week.fault !== "" ? view.week.fault : view.week.isLoading ? qsTr("Being computed …") : view.week.isPast ? qsTr("Days that are over are told by what is live now.") : ""
        color: view.week.fault !== "" ? Theme.grave : Theme.inkSoft
        size: Theme.small
    }
    Row {
        id: names
        x: Theme.space + view.axis
        y: note.y + Math.round(20 * Theme.zoom)
        width: parent.width - x - Theme.space
        Repeater {
            model: view.week.dates
            Column {
                id: name
                required property int index
                required property string modelData
                width: names.width / 7
                Words {
                    text: view.weekdayOf(name.index)
                    isStrong: true
                    color: name.index === view.week.today ? Theme.accent : Theme.ink
                }
                Words {
                    text: name.modelData.slice(5)
                    size: Theme.small
                    isSoft: name.index !== view.week.today
                    color: name.index === view.week.today ? Theme.accent : Theme.inkSoft
                }
            }
        }
    }
    Item {
        id: hours
        x: Theme.space
        y: names.y + names.height + Theme.gap / 2
        width: parent.width - 2 * Theme.space
        height: legend.y - y - Theme.gap
        Repeater {
            model: 9
            Item {
                id: line
                required property int index
                y: Math.round(index * hours.height / 8)
                width: hours.width
                Rectangle {
                    x: view.axis - Theme.gap / 2
                    width: parent.width - x
                    height: 1
                    color: Theme.hairline
                }
                Words {
                    anchors.verticalCenter: parent.top
                    width: view.axis - Theme.gap
                    visible: line.index < 8
                    anchors.verticalCenterOffset: line.index === 0 ? implicitHeight / 2 : 0
                    horizontalAlignment: Text.AlignRight
                    text: String(line.index * 3).padStart(2, "0") + ":00"
                    size: Theme.small
                    isSoft: true
                }
            }
        }
        Item {
            id: days
            x: view.axis
            width: parent.width - x
            height: parent.height
            Repeater {
                model: 7
                Item {
                    id: place
                    required property int index
                    x: Math.round(index * days.width / 7) // on whole pixels, or what is painted anew leaves its edges behind
                    width: Math.round((index + 1) * days.width / 7) - x
                    height: days.height
                    WeekColumn {
                        objectName: "weekDay" + place.index
                        width: parent.width - Math.round(Theme.gap / 2)
                        height: parent.height
                        day: view.week.day(place.index)
                        onChosen: view.dayChosen(view.week.dates[place.index])
                    }
                }
            }
        }
    }
    Flow {
        id: legend
        x: Theme.space + view.axis
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        width: parent.width - x - Theme.space
        spacing: Theme.space
        Repeater {
            model: view.week.programmes
            Row {
                id: entry
                required property int index
                required property string modelData
                spacing: Theme.gap
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.round(12 * Theme.zoom)
                    height: width
                    radius: 3
                    color: Theme.programmeColor(view.week.colours[entry.index] ?? 0)
                }
                Words {
                    text: entry.modelData
                    size: Theme.small
                }
            }
        }
    }
    FocusFrame {
        anchors.fill: hours
        shown: view.activeFocus
    }
}
