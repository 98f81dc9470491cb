// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Points to tick off, on paper, the sentence to keep on a band below.
CardPage {
    id: card
    complete: heading.fits && (points.complete || content.lines.length === 0) && band.complete
    color: grid.tone.paper

    PaperHeading {
        id: heading
        grid: card.grid
        text: card.content.title
        sign: Emblem.Clipboard
        x: card.grid.margin
        y: card.grid.module * 0.7
        width: card.width - 2 * card.grid.margin
    }

    PointList {
        id: points
        grid: card.grid
        texts: card.content.lines
        shown: card.visible
        ticked: true
        x: card.grid.margin
        y: heading.y + heading.height + card.grid.module * 0.25
        width: heading.width
        height: band.y - y - card.grid.module * 0.25
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
