// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A card where only one thing has room at a time: LED strips and tiles. Unlit ground, light type.
Rectangle {
    id: card
    required property CardGrid grid
    required property string design
    required property string title
    required property list<string> lines
    required property string slogan

    readonly property list<string> heads: list.heads(lines)
    readonly property list<string> slogans: [slogan === "" ? title : slogan]
    readonly property string together: list.joined(heads, grid.strip ? "　" : "\n")
    readonly property list<string> steps: sideBySide.fits ? [together] : list.prepended(title, heads)

    color: Theme.strip

    TextList {
        id: list
    }

    // Whether all steps have room at once.
    FitText {
        id: sideBySide
        visible: false
        anchors.fill: pages
        text: card.design === "steps" ? card.together : ""
        bold: true
        maximumLines: card.grid.strip ? 1 : card.heads.length
        lineSpacing: pages.lineSpacing
        paragraphSpacing: 0
    }

    Pages {
        id: pages
        anchors.fill: parent
        anchors.margins: card.height >= 240 ? card.grid.margin : card.height >= 80 ? 4 : card.height >= 48 ? 2 : 0
        color: Theme.amber
        texts: card.design === "slogan" ? card.slogans : card.design === "steps" ? card.steps : list.prepended(card.title, card.lines)
    }
}
