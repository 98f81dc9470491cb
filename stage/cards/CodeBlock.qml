// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A QR code with the address it leads to printed below it. Both or neither: hidden where one of them has no room.
Item {
    id: block
    required property CardGrid grid
    required property string code
    required property string address
    required property color color

    property real room: 10000 // pixels of height that it may take

    readonly property bool complete: modules.fits && printed.fits

    visible: complete
    height: printed.y + printed.contentHeight

    QrCode {
        id: modules
        x: Math.round((block.width - side) / 2)
        width: block.width
        height: Math.min(block.width, block.room - block.grid.module * 0.12 - printed.contentHeight)
        text: block.code
        dark: Theme.ink
        light: Theme.panel
    }

    FitText {
        id: printed
        y: modules.side + block.grid.module * 0.12
        width: block.width
        height: Math.max(64, block.grid.module * 1.1)
        text: block.address.replace(/\./g, ".\u200b") // may go on below after a dot
        color: block.color
        maximumLines: 2
        lineSpacing: 1.2
        maximumPixelSize: block.grid.caption * 1.1
        alignment: Qt.AlignHCenter | Qt.AlignTop
    }
}
