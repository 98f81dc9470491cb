// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The band at the foot of a card: the sentence to keep, and who says it.
Rectangle {
    id: band
    required property CardGrid grid
    required property string slogan
    required property string source
    property bool bright: false // amber, on night

    readonly property bool complete: words.fits || slogan === ""
    readonly property bool stacked: slogan !== "" && source !== "" && (grid.portrait || grid.elderly)
    readonly property real sourceWidth: source === "" ? 0 : stacked || slogan === "" ? width - 2 * grid.margin : width * 0.32
    readonly property bool plain: bright && slogan === "" // nothing to keep: only the source, on the ground itself

    color: plain ? grid.tone.night : bright ? Theme.amber : grid.tone.band
    height: Math.round(grid.module * (slogan === "" ? (source === "" ? 0.3 : 0.9) : stacked ? (grid.elderly ? 2.7 : 2.1) : 1.4))

    FitText {
        id: words
        x: band.grid.margin
        width: band.width - 2 * band.grid.margin - (band.stacked || band.source === "" ? 0 : band.sourceWidth + band.grid.gap)
        y: band.stacked ? band.grid.module * 0.3 : 0
        height: band.stacked ? line.y - y - band.grid.module * 0.1 : band.height
        text: band.slogan
        color: band.bright ? Theme.ink : Theme.light
        bold: true
        lineSpacing: 1.25
        maximumPixelSize: band.grid.title * (band.grid.portrait ? 0.62 : 0.78)
        growth: band.grid.growth
        ample: band.grid.ample
    }

    SourceLine {
        id: line
        grid: band.grid
        source: band.source
        color: band.bright && !band.plain ? Theme.ink : Theme.lightSoft
        trailing: !band.stacked && band.slogan !== ""
        x: trailing ? band.width - width - band.grid.margin : band.grid.margin
        y: band.stacked ? band.height - height - band.grid.module * 0.3 : (band.height - height) / 2
        width: band.sourceWidth
    }
}
