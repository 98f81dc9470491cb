// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// A short procedure: its steps side by side, or below each other on a portrait canvas.
CardPage {
    id: card
    readonly property bool column: !grid.wide || content.lines.length > 4
    readonly property int count: Math.max(1, content.lines.length)
    readonly property real upper: heading.y + heading.height + grid.module * 0.35
    readonly property real lower: band.y - grid.module * 0.45
    readonly property real across: width - 2 * grid.margin

    complete: heading.fits && headSizes.fits && detailSizes.fits && band.complete
    color: grid.tone.paper

    FitGroup {
        id: headSizes
    }

    FitGroup {
        id: detailSizes
    }

    PaperHeading {
        id: heading
        grid: card.grid
        text: card.content.title
        sign: Emblem.Shield
        x: card.grid.margin
        y: card.grid.module * 0.7
        width: card.across
    }

    Repeater {
        model: card.content.heads

        StepPanel {
            id: panel
            required property string modelData
            required property int index

            grid: card.grid
            number: index + 1
            head: modelData
            detail: card.content.details[index]
            heads: headSizes
            details: detailSizes
            width: card.column ? card.across : (card.across - (card.count - 1) * card.grid.gap) / card.count
            height: card.column ? (card.lower - card.upper - (card.count - 1) * card.grid.gap) / card.count : card.lower - card.upper
            x: card.grid.margin + (card.column ? 0 : index * (width + card.grid.gap))
            y: card.upper + (card.column ? index * (height + card.grid.gap) : 0)
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
                order: panel.index
            }
        }
    }

    FootBand {
        id: band
        grid: card.grid
        slogan: card.content.slogan
        source: card.content.source
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
