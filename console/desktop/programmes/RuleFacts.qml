// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// Where and when a programme plays, and on which days next.
Flickable {
    id: facts

    required property OpenedProgramme opened
    required property Wording wording

    contentHeight: column.implicitHeight + Theme.margin
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    component Chapter: Words {
        isStrong: true
        topPadding: Theme.gap
    }

    Column {
        id: column
        x: Theme.margin
        topPadding: Theme.gap
        width: facts.width - 2 * Theme.margin
        spacing: Theme.gap

        FactRow {
            name: qsTr("Rank")
            value: facts.wording.names.rank(facts.opened.rank)
        }
        FactRow {
            name: qsTr("Share")
            value: facts.opened.share > 0 ? qsTr("%1 % of the hour, %2 minutes").arg(facts.opened.share).arg((facts.opened.share * 0.6).toLocaleString(Qt.locale(), "f", facts.opened.share % 5 === 0 ? 0 : 1)) : qsTr("none: it takes turns with others of its rank")
        }
        Chapter {
            text: qsTr("Where")
        }
        FactRow {
            name: qsTr("Screens")
            value: qsTr("%n screen(s)", "", facts.opened.reached)
            color: facts.opened.reached === 0 ? Theme.warm : Theme.ink
        }
        Said {
            width: column.width
            said: facts.opened.audience
            wording: facts.wording
        }
        Chapter {
            text: qsTr("When")
        }
        Said {
            width: column.width
            said: facts.opened.when
            wording: facts.wording
        }
        Chapter {
            text: qsTr("The next days on which it plays")
        }
        Words {
            width: column.width
            visible: facts.opened.days.count === 0
            text: qsTr("Not on any day of the coming year.")
            color: Theme.warm
            wrapMode: Text.Wrap
        }
        Column {
            width: column.width
            spacing: Theme.gap / 2
            Repeater {
                model: facts.opened.days.count
                Item {
                    id: day

                    required property int index

                    objectName: "nextDay"
                    width: column.width
                    implicitHeight: parts.implicitHeight
                    Words {
                        id: date
                        width: 148 * Theme.zoom
                        text: facts.opened.days.first(day.index) + " " + facts.wording.names.weekday(facts.opened.days.number(day.index))
                    }
                    Words {
                        id: parts
                        x: date.width + Theme.gap
                        width: parent.width - x
                        text: facts.opened.days.second(day.index) === "" ? qsTr("the whole day") : facts.opened.days.second(day.index)
                        isSoft: true
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
        Words {
            width: column.width
            visible: facts.opened.example !== "" && facts.opened.days.count > 0
            text: qsTr("By the clock and the days off of the screen %1.").arg(facts.opened.example)
            isSoft: true
            size: Theme.small
            wrapMode: Text.Wrap
        }
    }
}
