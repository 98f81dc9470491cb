// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// What to ask oneself before a transfer, on night, with the way out on an amber band below.
CardPage {
    id: card
    complete: heading.fits && asked.complete && band.complete
    color: card.grid.tone.night

    Emblem {
        shape: Emblem.Question
        color: card.grid.tone.nightRaised
        x: parent.width - width - card.grid.module * 0.2
        y: band.y - height - card.grid.module * 0.2
        width: card.grid.module * (card.grid.portrait ? 7 : 6.4)
        height: width
    }

    NightHeading {
        id: heading
        grid: card.grid
        text: card.content.title
        x: card.grid.margin
        y: card.grid.margin
        width: card.width - 2 * card.grid.margin
    }

    AskList {
        id: asked
        grid: card.grid
        content: card.content
        shown: card.visible
        accent: Theme.amber
        ink: Theme.light
        inkSoft: Theme.lightSoft
        line: Theme.nightLine
        x: card.grid.margin
        y: heading.y + heading.height + card.grid.module * 0.35
        width: heading.width
        height: band.y - y - card.grid.module * 0.35
    }

    FootBand {
        id: band
        grid: card.grid
        slogan: card.content.slogan
        source: card.content.source
        bright: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
