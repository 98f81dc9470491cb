// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A desk card for the counter: what it is on a block of night, the questions beside it (below it on a portrait canvas) in large type on paper.
CardPage {
    id: card
    complete: title.fits && asked.complete && (grid.portrait ? band.complete : keep.fits || content.slogan === "")
    color: card.grid.tone.paper

    Rectangle {
        id: block
        width: card.grid.portrait ? parent.width : Math.round(card.grid.module * 4.8)
        height: card.grid.portrait ? Math.round(card.grid.module * 3.6) : parent.height
        color: card.grid.tone.band
        clip: true

        Emblem {
            shape: Emblem.Question
            color: card.grid.tone.nightRaised
            x: parent.width - width * 0.8
            y: card.grid.portrait ? (parent.height - height) / 2 : parent.height * 0.36
            width: card.grid.module * (card.grid.portrait ? 4.2 : 4.4)
            height: width
        }

        Rectangle {
            x: card.grid.margin
            y: card.grid.margin
            width: card.grid.module
            height: Math.round(card.grid.module * 0.16)
            color: Theme.amber
        }

        FitText {
            id: title
            x: card.grid.margin
            y: card.grid.margin + card.grid.module * 0.5
            width: parent.width - x - card.grid.module * 0.5
            height: card.grid.portrait ? parent.height - y - card.grid.module * 0.4 : parent.height * 0.46
            text: card.content.title
            color: Theme.light
            bold: true
            lineSpacing: 1.25
            maximumPixelSize: card.grid.title * (card.grid.portrait ? 1.1 : 0.84)
            growth: card.grid.growth
            ample: card.grid.ample
            alignment: Qt.AlignLeft | Qt.AlignTop
        }

        FitText {
            id: keep
            visible: !card.grid.portrait && card.content.slogan !== ""
            x: card.grid.margin
            y: title.y + title.height
            width: title.width
            height: source.y - y - card.grid.module * 0.3
            text: card.grid.portrait ? "" : card.content.slogan
            color: Theme.amber
            bold: true
            lineSpacing: 1.3
            maximumPixelSize: card.grid.body * 0.9
            growth: card.grid.growth
            ample: card.grid.ample
            alignment: Qt.AlignLeft | Qt.AlignBottom
        }

        SourceLine {
            id: source
            grid: card.grid
            source: card.grid.portrait ? "" : card.content.source
            lines: 2
            color: Theme.lightSoft
            x: card.grid.margin
            y: parent.height - height - card.grid.module * 0.45
            width: parent.width - x - card.grid.module * 0.25
        }
    }

    AskList {
        id: asked
        grid: card.grid
        content: card.content
        shown: card.visible
        accent: card.grid.tone.accent
        ink: card.grid.tone.ink
        inkSoft: card.grid.tone.inkSoft
        line: card.grid.tone.line
        x: card.grid.portrait ? card.grid.margin : block.width + card.grid.module * 0.5
        y: card.grid.portrait ? block.height + card.grid.module * 0.3 : card.grid.module * 0.5
        width: parent.width - x - card.grid.module * 0.7
        height: (card.grid.portrait ? band.y : parent.height) - y - card.grid.module * (card.grid.portrait ? 0.3 : 0.5)
    }

    FootBand {
        id: band
        visible: card.grid.portrait
        grid: card.grid
        slogan: card.content.slogan
        source: card.content.source
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
