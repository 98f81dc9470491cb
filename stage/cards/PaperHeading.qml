// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The heading of a card on paper: vermilion over a rule, with the sign of its kind at the right.
Item {
    id: heading
    required property CardGrid grid
    required property string text
    required property int sign // Emblem.Shape

    readonly property bool fits: words.fits

    height: rule.y + rule.height

    FitText {
        id: words
        width: emblem.x - heading.grid.gap
        height: heading.grid.module * (heading.grid.portrait ? (heading.grid.elderly ? 4.2 : 3) : heading.grid.elderly ? 2.4 : 1.4)
        text: heading.text
        color: heading.grid.tone.accent
        bold: true
        lineSpacing: 1.25
        maximumPixelSize: heading.grid.title * (heading.grid.portrait ? 0.95 : 1.1)
        growth: heading.grid.growth
        ample: heading.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    Emblem {
        id: emblem
        shape: heading.sign
        color: heading.grid.tone.accent
        x: heading.width - width
        y: (words.contentHeight - height) / 2
        width: Math.round(heading.grid.module * 1.05)
        height: width
    }

    Rectangle {
        id: rule
        y: Math.round(words.contentHeight + heading.grid.module * 0.3)
        width: heading.width
        height: Math.max(2, Math.round(heading.grid.module * 0.05))
        color: heading.grid.tone.accent
    }
}
