// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A card where only one thing has room at a time: LED strips and tiles. Unlit ground, light type.
Rectangle {
    id: card
    required property CardGrid grid
    required property CardText content

    readonly property string together: list.joined(content.heads, grid.strip ? "　" : "\n")
    readonly property bool atOnce: content.design === "steps" && sideBySide.fits
    readonly property list<string> one: [together]

    // On a strip a number stands behind its title, on a tile it has the glass for itself.
    readonly property list<string> pages: content.number === "" || grid.strip ? content.briefPages : list.followed([content.title, content.number], content.briefPages.slice(1))

    color: Theme.strip

    TextList {
        id: list
    }

    // Whether all steps have room at once.
    FitText {
        id: sideBySide
        visible: false
        anchors.fill: shown
        text: card.content.design === "steps" ? card.together : ""
        bold: true
        minimumPixelSize: Math.max(24, shown.floor)
        maximumLines: card.grid.strip ? 1 : card.content.heads.length
        lineSpacing: shown.lineSpacing
        paragraphSpacing: 0
    }

    Pages {
        id: shown
        anchors.fill: parent
        anchors.margins: card.height >= 240 ? card.grid.margin : card.height >= 80 ? 4 : card.height >= 48 ? 2 : 0
        color: Theme.amber
        elderly: card.content.elderly
        texts: card.atOnce ? card.one : list.marked(card.content.sample ? Theme.sampleName : "", card.pages)
    }
}
