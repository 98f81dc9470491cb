// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The heading of a card on night: amber, behind a bar.
Item {
    id: heading
    required property CardGrid grid
    required property string text
    property bool large: false // the only thing beside what it heads

    readonly property bool fits: words.fits || text === ""

    height: text === "" ? 0 : words.contentHeight

    Rectangle {
        visible: heading.text !== ""
        width: Math.round(heading.grid.module * 0.16)
        height: heading.height
        color: Theme.amber
    }

    FitText {
        id: words
        x: heading.grid.module * 0.5
        width: heading.width - x
        height: heading.grid.module * (heading.large ? (heading.grid.portrait ? 4.2 : 2.5) : heading.grid.elderly ? (heading.grid.portrait ? 3.4 : 2.4) : heading.grid.portrait ? 2.2 : 1.2)
        text: heading.text
        color: Theme.amber
        bold: true
        maximumPixelSize: heading.large ? heading.grid.title : heading.grid.body * 1.15
        minimumPixelSize: heading.grid.elderly ? 30 : 24
        growth: heading.large ? 1 : heading.grid.growth
        ample: heading.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignTop
    }
}
