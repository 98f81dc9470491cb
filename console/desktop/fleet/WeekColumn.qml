// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// One day of a week, from midnight at the top to midnight at the foot.
Rectangle {
    id: column

    required property DayModel day

    signal chosen

    color: Theme.raised
    clip: true

    DayColours {
        id: colours
    }
    Repeater {
        model: column.day

        Rectangle {
            id: bar

            required property string from
            required property string to
            required property real start
            required property real length
            required property real upper
            required property real share
            required property string programme
            required property string kind
            required property int colour

            readonly property string name: colours.nameOf(kind, programme)

            x: Math.round(upper * column.width)
            width: Math.max(1, Math.round((upper + share) * column.width) - x - 1)
            y: Math.round(start * column.height)
            height: Math.max(1, Math.round((start + length) * column.height) - y - 1)
            color: colours.of(kind, colour)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 to %2: %3").arg(from).arg(to).arg(name)

            Words {
                x: 4
                y: 3
                width: parent.width - 8
                visible: parent.width > 56 && parent.height > implicitHeight + 6
                text: bar.name
                size: Theme.small
                color: colours.inkOf(bar.kind)
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onClicked: column.chosen()
    }
}
