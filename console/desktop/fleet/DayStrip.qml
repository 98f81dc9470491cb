// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// A day of a screen: which programmes take turns when, and how much of the time each of them has. A click, or Left and Right, look at
/// one stretch of it.
Item {
    id: strip

    required property ScreenDay day
    readonly property int bars: day.bars.count

    objectName: "dayStrip"
    implicitHeight: plan.height + hours.height + Theme.gap / 2

    function step(steps: int) {
        day.current = Math.max(0, Math.min(day.count - 1, day.current + steps));
    }

    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: day.current < 0 ? qsTr("The day in stretches") : qsTr("%1 to %2").arg(day.from).arg(day.to)
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            step(event.key === Qt.Key_Home ? -day.count : day.count);
    }

    DayColours {
        id: colours
    }
    Rectangle {
        id: plan
        width: parent.width
        height: Math.round(72 * Theme.zoom)
        color: Theme.raised
        radius: 3
        clip: true

        Repeater {
            model: strip.day.bars

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
                required property int stretch
                required property int colour

                readonly property string name: colours.nameOf(kind, programme)

                x: Math.round(start * plan.width)
                width: Math.max(1, Math.round((start + length) * plan.width) - x - 1)
                y: Math.round(upper * plan.height)
                height: Math.round((upper + share) * plan.height) - y
                color: colours.of(kind, colour)
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1 to %2: %3").arg(from).arg(to).arg(name)

                Words {
                    x: 4
                    width: parent.width - 8
                    visible: parent.width > 48 && parent.height > implicitHeight
                    anchors.verticalCenter: parent.verticalCenter
                    text: bar.name
                    size: Theme.small
                    color: colours.inkOf(bar.kind)
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: {
                        strip.forceActiveFocus();
                        strip.day.current = bar.stretch;
                    }
                }
            }
        }
        Rectangle {
            objectName: "chosenStretch"
            visible: strip.day.current >= 0
            x: Math.round(strip.day.start * plan.width)
            width: Math.max(6, Math.round((strip.day.start + strip.day.length) * plan.width) - x - 1)
            height: plan.height
            color: "transparent"
            border.width: 3
            border.color: Theme.ink
        }
    }
    FocusFrame {
        anchors.fill: plan
        shown: strip.activeFocus
    }
    Row {
        id: hours
        anchors.top: plan.bottom
        anchors.topMargin: Theme.gap / 2
        width: parent.width
        Repeater {
            model: strip.day.bars.hours
            Words {
                required property string modelData
                width: hours.width / 4
                text: modelData
                size: Theme.small
                isSoft: true
            }
        }
    }
}
