// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// Numbered questions below each other, in equal rows parted by lines.
Item {
    id: list
    required property CardGrid grid
    required property CardText content
    required property bool shown
    required property color accent
    required property color ink
    required property color inkSoft
    required property color line

    readonly property bool complete: headSizes.fits && detailSizes.fits
    readonly property int count: Math.max(1, content.lines.length)
    readonly property real rowHeight: Math.min(height / count, grid.module * 2.9)

    FitGroup {
        id: headSizes
    }

    FitGroup {
        id: detailSizes
    }

    Repeater {
        model: list.content.heads

        AskRow {
            id: row
            required property string modelData
            required property int index

            grid: list.grid
            number: index + 1
            head: modelData
            detail: list.content.details[index]
            heads: headSizes
            details: detailSizes
            accent: list.accent
            ink: list.ink
            inkSoft: list.inkSoft
            low: list.count > 4
            y: Math.round((list.height - list.rowHeight * list.count) / 2 + index * list.rowHeight)
            width: list.width
            height: Math.round(list.rowHeight)
            transform: RiseIn {
                distance: list.grid.rise
                shown: list.shown
                order: row.index
            }

            Rectangle {
                visible: row.index > 0
                width: row.width
                height: Math.max(1, Math.round(list.grid.module * 0.025))
                color: list.line
            }
        }
    }
}
