// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A letter on ruled paper. One that is longer than a page turns its pages by itself, each when it has been read.
CardPage {
    id: card
    readonly property bool coded: content.url !== "" && block.complete
    readonly property real side: Math.max(190, grid.module * 3.6)
    readonly property bool paged: letter.pageCount > 1

    complete: heading.fits && letter.fits && band.complete
    color: card.grid.tone.paper

    TextList {
        id: list
    }

    PaperHeading {
        id: heading
        grid: card.grid
        text: card.content.title
        sign: Emblem.Envelope
        x: card.grid.margin
        y: card.grid.module * 0.7
        width: card.width - 2 * card.grid.margin
    }

    LetterText {
        id: letter
        x: card.grid.margin
        y: heading.y + heading.height + card.grid.module * 0.35
        width: heading.width - (card.coded && !card.grid.portrait ? card.side + card.grid.module * 0.6 : 0)
        height: (card.coded && card.grid.portrait ? block.y : number.y) - y - card.grid.module * 0.1
        paragraphs: card.content.lines
        color: card.grid.tone.ink
        rule: card.grid.tone.letterRule
        growth: card.grid.growth
        minimumPixelSize: Math.max(24, card.grid.body * 0.8)
        maximumPixelSize: Math.max(24, card.grid.title * 0.8)
        transform: RiseIn {
            id: entrance
            distance: card.grid.rise
            shown: card.visible
        }
    }

    CodeBlock {
        id: block
        grid: card.grid
        code: card.content.url
        address: card.content.host
        color: card.grid.tone.ink
        width: card.side
        room: card.grid.portrait ? 10000 : number.y - y
        x: card.width - width - card.grid.margin
        y: card.grid.portrait ? number.y - height - card.grid.module * 0.2 : letter.y + card.grid.module * 0.1
    }

    FitText {
        id: number
        x: card.grid.margin
        y: band.y - height - card.grid.module * 0.1
        width: heading.width
        height: Math.max(card.grid.caption * 1.3, card.grid.module * 0.55)
        //: Page number of a letter: %1 of %2.
        text: card.paged ? qsTr("Page %1 of %2").arg(letter.page + 1).arg(letter.pageCount) : ""
        color: card.grid.tone.inkSoft
        maximumLines: 1
        maximumPixelSize: card.grid.caption
        alignment: Qt.AlignRight | Qt.AlignVCenter
    }

    Timer {
        running: card.paged && card.visible
        repeat: true
        interval: list.readingTime(letter.pageText, card.content.elderly)
        onTriggered: {
            letter.page = (letter.page + 1) % letter.pageCount;
            entrance.again();
        }
    }

    FootBand {
        id: band
        grid: card.grid
        slogan: card.content.slogan
        source: card.grid.elderly ? "" : card.content.source // who writes it has signed it, and every line counts
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
