// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert, or its all-clear, on one line at the foot of a canvas: what it is stands, what it says runs.
Rectangle {
    id: line
    required property CardGrid grid // of the whole canvas
    required property color ground
    required property color type
    required property string kind
    required property int sign
    required property string levelName
    required property string mark
    required property string headline
    required property string senderName
    property string description
    property string instruction

    readonly property bool low: height < 84 // no two lines: the words run with the rest
    readonly property list<string> words: [mark, kind, levelName]
    readonly property list<string> parts: [low ? list.joined(list.filled(words), " ") : "", headline, instruction, description, senderName]
    readonly property list<string> running: [list.joined(list.filled(parts), "　")]

    color: ground

    TextList {
        id: list
    }

    Rectangle {
        id: block
        width: line.low ? line.height : Math.round(line.grid.module * 4.9)
        height: parent.height
        color: line.type

        AlertWords {
            visible: !line.low
            anchors.fill: parent
            anchors.leftMargin: line.grid.margin * 0.4
            anchors.rightMargin: line.grid.margin * 0.4
            anchors.topMargin: line.height * 0.06
            anchors.bottomMargin: line.height * 0.06
            grid: line.grid
            ground: line.ground
            type: line.type
            kind: line.kind
            sign: line.sign
            levelName: line.levelName
            mark: line.mark
        }

        Emblem {
            visible: line.low
            anchors.centerIn: parent
            shape: line.sign
            color: line.ground
            width: parent.height * 0.7
            height: width
        }
    }

    Pages {
        x: block.width + line.grid.margin * 0.4
        width: parent.width - x - line.grid.margin * 0.4
        height: parent.height
        texts: line.running
        color: line.type
        centred: false
        maximumLines: 1
        floor: Math.max(24, Math.round(height * 0.45))
        maximumPixelSize: Math.max(24, Math.round(height * 0.52))
    }
}
