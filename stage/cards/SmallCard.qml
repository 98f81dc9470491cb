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

    readonly property list<string> heads: lines.map(line => line.split("：")[0])
    readonly property list<string> slogans: [slogan === "" ? title : slogan]

    color: Theme.strip

    Pages {
        anchors.fill: parent
        anchors.margins: card.height >= 80 ? 4 : card.height >= 48 ? 2 : 0
        color: Theme.amber
        texts: card.design === "slogan" ? card.slogans : card.design === "steps" ? card.heads : [card.title].concat(card.lines)
    }
}
