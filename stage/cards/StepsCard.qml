// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// A short procedure: its steps side by side, or below each other on a portrait canvas.
Rectangle {
    id: card
    required property CardGrid grid
    required property string title
    required property list<string> lines
    required property string slogan
    required property string source

    readonly property bool complete: heading.fits && headSizes.fits && detailSizes.fits && band.complete
    readonly property bool column: !grid.wide || lines.length > 4
    readonly property int count: Math.max(1, lines.length)
    readonly property real upper: heading.y + heading.contentHeight + grid.module * 0.45
    readonly property real lower: band.y - grid.module * 0.45
    readonly property real across: width - 2 * grid.margin

    color: Theme.paper

    FitGroup {
        id: headSizes
    }

    FitGroup {
        id: detailSizes
    }

    FitText {
        id: heading
        x: card.grid.margin
        y: card.grid.module * 0.65
        width: card.across
        height: card.grid.module * (card.grid.portrait ? 2.6 : 1.3)
        text: card.title
        color: Theme.vermilion
        bold: true
        lineSpacing: 1.25
        maximumPixelSize: card.grid.title * 1.1
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    Repeater {
        model: card.lines

        StepPanel {
            id: panel
            required property string modelData
            required property int index
            readonly property int colon: modelData.indexOf("：")

            grid: card.grid
            number: index + 1
            head: colon < 0 ? modelData : modelData.slice(0, colon)
            detail: colon < 0 ? "" : modelData.slice(colon + 1)
            heads: headSizes
            details: detailSizes
            width: card.column ? card.across : (card.across - (card.count - 1) * card.grid.gap) / card.count
            height: card.column ? (card.lower - card.upper - (card.count - 1) * card.grid.gap) / card.count : card.lower - card.upper
            x: card.grid.margin + (card.column ? 0 : index * (width + card.grid.gap))
            y: card.upper + (card.column ? index * (height + card.grid.gap) : 0)
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
                order: panel.index
            }
        }
    }

    FootBand {
        id: band
        grid: card.grid
        slogan: card.slogan
        source: card.source
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
