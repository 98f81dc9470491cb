// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// The programmes of one stretch of a day, how much of it each of them has, and why.
Column {
    id: detail

    required property ScreenDay day

    spacing: Theme.gap / 2

    BecauseWord {
        id: reasons
    }
    DayColours {
        id: colours
    }
    Words {
        objectName: "stretchTime"
        width: parent.width
        text: qsTr("%1 to %2").arg(detail.day.from).arg(detail.day.to)
        isStrong: true
    }
    Repeater {
        model: detail.day.parts

        Item {
            id: part

            required property string programme
            required property string kind
            required property real share
            required property int because
            required property int colour
            readonly property string name: colours.nameOf(kind, programme)
            readonly property string reason: reasons.of(part.because, part.programme)

            objectName: "stretchPart"
            width: detail.width
            implicitHeight: words.height
            Accessible.role: Accessible.ListItem
            Accessible.name: name + ", " + percent.text + ", " + reason

            Rectangle {
                y: Math.round(5 * Theme.zoom)
                width: Math.round(12 * Theme.zoom)
                height: width
                radius: 3
                color: part.kind === "item" ? Theme.programmeColor(part.colour) : Theme.outline
            }
            Column {
                id: words
                x: Math.round(24 * Theme.zoom)
                width: parent.width - x - percent.width - Theme.gap
                Words {
                    width: parent.width
                    text: part.name
                }
                Words {
                    width: parent.width
                    text: part.reason
                    isSoft: true
                    size: Theme.small
                    wrapMode: Text.Wrap
                }
            }
            Words {
                id: percent
                anchors.right: parent.right
                text: qsTr("%1 %").arg((part.share * 100).toLocaleString(Qt.locale(), "f", 0))
            }
        }
    }
    Words {
        objectName: "stretchDisplaced"
        width: parent.width
        visible: detail.day.displaced.length > 0
        //: Programmes that would play, and do not because others stand higher.
        text: qsTr("Outranked: %1").arg(Array.from(detail.day.displaced).join(qsTr(", ")))
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
