// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
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

    readonly property real upper: rule.y + rule.height + grid.module * 0.55
    readonly property real lower: band.y - grid.module * 0.55
    readonly property int count: Math.max(1, lines.length)

    color: Theme.paper

    FitGroup {
        id: points
    }

    FitText {
        id: heading
        x: card.grid.margin
        y: card.grid.margin
        width: card.width - 2 * card.grid.margin
        height: card.grid.module * (card.grid.portrait ? 3 : 1.4)
        text: card.title
        color: Theme.vermilion
        bold: true
        lineSpacing: 1.25
        maximumPixelSize: card.grid.title * 1.2
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    Rectangle {
        id: rule
        x: card.grid.margin
        y: heading.y + heading.contentHeight + card.grid.module * 0.4
        width: card.width - 2 * card.grid.margin
        height: Math.max(2, Math.round(card.grid.module * 0.05))
        color: Theme.vermilion
    }

    Repeater {
        model: card.lines

        Item {
            id: point
            required property string modelData
            required property int index

            x: card.grid.margin
            y: card.upper + index * height
            width: card.width - 2 * card.grid.margin
            height: (card.lower - card.upper) / card.count
            transform: RiseIn {
                distance: card.grid.module * 0.35
                order: point.index
            }

            Rectangle {
                id: bullet
                width: Math.round(card.grid.module * 0.22)
                height: width
                x: 0
                y: Math.round((point.height - words.contentHeight) / 2 + words.pixelSize / 2 - height / 2)
                color: Theme.vermilion
            }

            FitText {
                id: words
                x: card.grid.module * 0.6
                width: parent.width - x
                height: parent.height - card.grid.module * 0.12
                y: card.grid.module * 0.06
                text: point.modelData
                color: Theme.ink
                group: points
                lineSpacing: 1.3
                maximumPixelSize: card.grid.title * 0.92
            }
        }
    }

    Rectangle {
        id: band
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: card.grid.module * (slogan.visible ? (card.grid.portrait ? 3.2 : 2.2) : 0.9)
        color: Theme.night

        FitText {
            id: slogan
            visible: card.slogan !== ""
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                bottom: source.top
                leftMargin: card.grid.margin
                rightMargin: card.grid.margin
                topMargin: card.grid.module * 0.2
            }
            text: card.slogan
            color: Theme.light
            bold: true
            lineSpacing: 1.25
            maximumPixelSize: card.grid.title
        }

        SourceLine {
            id: source
            grid: card.grid
            source: card.source
            color: Theme.lightSoft
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: card.grid.margin
                rightMargin: card.grid.margin
                bottomMargin: card.grid.module * 0.22
            }
        }
    }
}
