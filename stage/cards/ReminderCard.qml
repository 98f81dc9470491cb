// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// A reminder to read: a heading and its points on paper, the sentence to keep on a band below.
Rectangle {
    id: card
    required property CardGrid grid
    required property string title
    required property list<string> lines
    required property string slogan
    required property string source

    readonly property real upper: rule.y + rule.height + grid.module * 0.3
    readonly property real lower: band.y - grid.module * (grid.portrait ? 0.6 : 0.3)
    readonly property bool complete: heading.fits && (points.fits || lines.length === 0) && band.complete

    color: Theme.paper

    TextList {
        id: list
    }

    FitText {
        id: heading
        x: card.grid.margin
        y: card.grid.module * 0.7
        width: card.width - 2 * card.grid.margin
        height: card.grid.module * (card.grid.portrait ? 3 : 1.4)
        text: card.title
        color: Theme.vermilion
        bold: true
        lineSpacing: 1.25
        maximumPixelSize: card.grid.title * 1.1
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    Rectangle {
        id: rule
        x: card.grid.margin
        y: heading.y + heading.contentHeight + card.grid.module * 0.3
        width: card.width - 2 * card.grid.margin
        height: Math.max(2, Math.round(card.grid.module * 0.05))
        color: Theme.vermilion
    }

    FitText {
        id: points
        x: card.grid.margin + card.grid.module * 0.6
        y: card.upper
        width: card.width - x - card.grid.margin
        height: card.lower - card.upper
        text: list.joined(card.lines, "\n")
        color: Theme.ink
        lineSpacing: 1.3
        paragraphSpacing: 0.42
        maximumPixelSize: card.grid.title * (card.grid.portrait ? 0.72 : 0.85)
        transform: RiseIn {
            distance: card.grid.rise
            shown: card.visible
        }
    }

    Repeater {
        model: points.paragraphTops

        Rectangle {
            id: bullet
            required property double modelData

            x: card.grid.margin
            y: Math.round(points.y + modelData + (points.pixelSize - height) / 2)
            width: Math.round(card.grid.module * 0.2)
            height: width
            color: Theme.vermilion
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
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
