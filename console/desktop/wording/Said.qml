// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// Several things that are said of a programme, one in a line.
Column {
    id: list

    required property phrases said
    required property Wording wording
    property color color: Theme.ink

    spacing: Theme.gap / 2

    Repeater {
        model: list.said.count
        Item {
            id: line

            required property int index

            width: list.width
            implicitHeight: words.implicitHeight
            Rectangle {
                x: Theme.gap / 2
                y: Math.round(words.font.pixelSize * 0.62)
                width: Math.round(5 * Theme.zoom)
                height: width
                radius: width / 2
                color: Theme.inkSoft
            }
            Words {
                id: words
                x: Theme.space
                width: parent.width - x
                text: list.wording.of(list.said, line.index)
                color: list.color
                wrapMode: Text.Wrap
            }
        }
    }
}
