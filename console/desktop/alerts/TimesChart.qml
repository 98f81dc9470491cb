// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Look

/// From release to glass: how many screens took how long, and on how many the alert is not. Who is missing has a column like the others.
Item {
    id: chart

    required property AlertBoard board
    readonly property int away: board.targeted - board.presented
    readonly property int most: Math.max(1, away, Math.max.apply(null, Array.from(board.timeClasses)))

    function timeOf(ms: double): string {
        return qsTr("%1 ms").arg(ms.toLocaleString(Qt.locale(), "f", 0));
    }
    function nameOf(column: int): string {
        const bounds = board.timeBounds;
        if (column > bounds.length)
            //: Below a column: screens on whose glass an alert is not.
            return qsTr("Not yet");
        const isLonger = column === bounds.length;
        return (isLonger ? ">" : "≤") + (bounds[isLonger ? column - 1 : column] / 1000).toLocaleString(Qt.locale(), "g", 6);
    }
    // About a second is what is promised.
    function colorOf(column: int): color {
        const bounds = board.timeBounds;
        return column < bounds.length && bounds[column] <= 1000 ? Theme.well : column < bounds.length && bounds[column] <= 5000 ? Theme.warm : Theme.grave;
    }

    implicitHeight: columns.y + Math.round(112 * Theme.zoom)
    Accessible.role: Accessible.Chart
    Accessible.name: title.text + ", " + summary.text

    Words {
        id: title
        text: qsTr("From release to glass, in seconds")
        isStrong: true
    }
    Words {
        id: summary
        objectName: "timesSummary"
        y: title.height
        width: parent.width
        text: chart.board.least < 0 ? chart.board.unsure > 0 ? "" : qsTr("On no glass yet") : qsTr("fastest %1 · half within %2 · 95 % within %3 · slowest %4").arg(chart.timeOf(chart.board.least)).arg(chart.timeOf(chart.board.middle)).arg(chart.timeOf(chart.board.nearlyAll)).arg(chart.timeOf(chart.board.most))
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
    Words {
        id: unsure
        objectName: "timesUnsure"
        y: summary.y + summary.height
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: chart.board.unsure > 0
        text: qsTr("%n more screen(s) showed it by a clock that was not compared with the server's: in none of the columns.", "", chart.board.unsure)
        color: Theme.warm
        size: Theme.small
        wrapMode: Text.Wrap
    }
    Row {
        id: columns
        y: unsure.y + unsure.height + Theme.gap
        width: parent.width
        height: parent.height - y
        Repeater {
            id: repeater
            model: chart.board.timeBounds.length + 2
            TimeColumn {
                required property int index
                objectName: "timeColumn" + index
                width: columns.width / repeater.count
                height: columns.height
                name: chart.nameOf(index)
                count: index < chart.board.timeClasses.length ? chart.board.timeClasses[index] : chart.away
                most: chart.most
                color: chart.colorOf(index)
            }
        }
    }
}
