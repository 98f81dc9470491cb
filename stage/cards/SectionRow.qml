// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One part of a story: its head beside its text, above it on a portrait canvas.
Item {
    id: row
    required property CardGrid grid
    required property string head
    required property string text
    required property FitGroup heads
    required property FitGroup texts

    required property int least // pixels, of its text
    required property real room // pixels that it may take
    property bool alone: false // the whole page is its own

    readonly property bool headed: head !== ""
    readonly property bool stacked: grid.portrait
    readonly property real pad: grid.module * 0.2
    readonly property real below: headed && stacked ? title.y + title.contentHeight + pad * 0.5 : pad
    readonly property real natural: Math.max(stacked || !headed ? 0 : title.contentHeight + pad, below + drop + words.contentHeight) + pad * 0.8
    // Beside each other they stand on one line.
    readonly property real drop: headed && !stacked ? Math.max(0, Math.round((title.pixelSize - words.pixelSize) * 0.88)) : 0
    readonly property real headWidth: grid.module * 2.9 * grid.growth

    Rectangle {
        visible: !row.alone
        width: row.width
        height: Math.max(1, Math.round(row.grid.module * 0.025))
        color: row.grid.tone.line
    }

    FitText {
        id: title
        visible: row.headed
        y: row.pad
        width: row.stacked ? row.width : row.headWidth
        height: row.stacked ? Math.max(30, row.grid.module * 0.85) * row.grid.growth : row.room - y
        text: row.head
        color: row.grid.tone.accent
        bold: true
        group: row.heads
        lineSpacing: 1.25
        maximumLines: row.stacked ? 1 : 3
        maximumPixelSize: row.grid.body
        growth: row.grid.growth
        ample: row.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    FitText {
        id: words
        x: row.headed && !row.stacked ? row.headWidth + row.grid.gap : 0
        y: row.alone && !row.headed ? 0 : row.below + row.drop
        width: row.width - x
        height: row.alone ? row.height - y : row.room - row.below - row.pad * 0.8
        text: row.text
        color: row.grid.tone.ink
        group: row.texts
        minimumPixelSize: row.least
        lineSpacing: 1.32
        paragraphSpacing: 0
        maximumPixelSize: row.alone ? row.grid.title * 1.2 : row.grid.body * 1.05
        alignment: row.alone && !row.headed ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
    }
}
