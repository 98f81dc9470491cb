// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A number to call, as large as it can be, with a QR code beside it (below it on a portrait canvas) where there is one.
CardPage {
    id: card
    readonly property bool coded: content.url !== "" && block.complete
    readonly property real side: grid.module * (grid.portrait ? 3.6 : 4.4)
    readonly property real column: grid.portrait ? width - 2 * grid.margin : width - 3 * grid.margin - side

    complete: heading.fits && number.fits && (support.fits || content.lines.length === 0) && band.complete
    color: card.grid.tone.night

    TextList {
        id: list
    }

    NightHeading {
        id: heading
        grid: card.grid
        text: card.content.title
        x: card.grid.margin
        y: card.grid.margin
        width: card.column
    }

    FitText {
        id: number
        x: card.grid.margin
        y: heading.y + heading.height + card.grid.module * (card.grid.portrait ? 0.8 : 0.5)
        width: card.column
        height: card.grid.module * (card.grid.portrait ? 3 : 2.9)
        text: card.content.number
        color: Theme.light
        bold: true
        maximumLines: 1
        maximumPixelSize: card.grid.display * 1.35
        growth: card.grid.growth
        ample: card.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignVCenter
        transform: RiseIn {
            distance: card.grid.rise
            shown: card.visible
        }
    }

    FitText {
        id: support
        visible: card.content.lines.length > 0
        x: card.grid.margin
        y: number.y + number.height + card.grid.module * 0.25
        width: card.column
        height: (card.grid.portrait && (card.coded || !block.wanted) ? block.y : band.y) - y - card.grid.module * 0.3
        text: list.joined(card.content.lines, "\n")
        color: Theme.lightSoft
        lineSpacing: 1.4
        paragraphSpacing: 0.15
        maximumPixelSize: card.grid.body * 0.85
        growth: card.grid.growth
        ample: card.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignTop
        transform: RiseIn {
            distance: card.grid.rise
            shown: card.visible
            order: 1
        }
    }

    CodeBlock {
        id: block
        readonly property bool wanted: card.content.url !== ""
        grid: card.grid
        code: card.content.url
        address: card.content.host
        color: Theme.light
        width: card.side
        x: card.width - width - card.grid.margin
        y: card.grid.portrait ? band.y - height - card.grid.module * 0.4 : (band.y - height) / 2
    }

    // Where there is no code: the receiver itself.
    Rectangle {
        visible: !card.coded
        color: card.grid.tone.nightRaised
        radius: width / 2
        width: Math.round(card.side)
        height: width
        x: card.width - width - card.grid.margin
        y: card.grid.portrait ? band.y - height - card.grid.module * 0.6 : (band.y - height) / 2

        Emblem {
            anchors.centerIn: parent
            shape: Emblem.Handset
            color: Theme.amber
            width: Math.round(parent.width * 0.56)
            height: width
        }
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
