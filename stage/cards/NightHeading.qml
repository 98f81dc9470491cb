// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The heading of a card on night: amber, behind a bar.
Item {
    id: heading
    required property CardGrid grid
    required property string text

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
        height: heading.grid.module * (heading.grid.portrait ? 2.2 : 1.2)
        text: heading.text
        color: Theme.amber
        bold: true
        maximumPixelSize: heading.grid.body * 1.15
        alignment: Qt.AlignLeft | Qt.AlignTop
    }
}
