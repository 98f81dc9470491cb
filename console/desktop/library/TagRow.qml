// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// The first tags of an asset, and how many more there are.
Row {
    id: line

    required property list<string> tags
    property real longest: 120 * Theme.zoom // of one of them

    readonly property int shown: Math.min(tags.length, 2)

    spacing: Theme.gap / 2

    Repeater {
        model: line.shown

        TagMark {
            required property int index

            width: Math.min(implicitWidth, line.longest)
            text: line.tags[index] ?? "" // they may just become fewer
        }
    }
    Words {
        anchors.verticalCenter: parent.verticalCenter
        visible: line.tags.length > line.shown
        text: "+" + (line.tags.length - line.shown)
        size: Theme.small
        isSoft: true
    }
}
