// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// The next days on which a programme plays, and the parts of them.
Column {
    id: next

    required property phrases days
    required property string example // the screen on whose clock they are; empty: none
    required property Names names

    spacing: Theme.gap / 2

    Words {
        width: parent.width
        visible: next.days.count === 0
        text: qsTr("Not on any day of the coming year.")
        color: Theme.warm
        wrapMode: Text.Wrap
    }
    Repeater {
        model: next.days.count

        Item {
            id: day

            required property int index

            objectName: "nextDay"
            width: next.width
            implicitHeight: Math.max(date.implicitHeight, parts.implicitHeight)
            Words {
                id: date
                width: Math.round(150 * Theme.zoom)
                text: next.names.day(next.days.first(day.index))
            }
            Words {
                id: parts
                x: date.width + Theme.gap
                width: parent.width - x
                text: next.days.second(day.index) === "" ? qsTr("the whole day") : next.days.second(day.index)
                isSoft: true
                wrapMode: Text.Wrap
            }
        }
    }
    Words {
        width: parent.width
        visible: next.example !== "" && next.days.count > 0
        text: qsTr("By the clock and the days off of the screen %1.").arg(next.example)
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
