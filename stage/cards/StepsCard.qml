// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
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

    readonly property bool column: grid.portrait || lines.length > 4
    readonly property int count: Math.max(1, lines.length)
    readonly property real upper: heading.y + heading.contentHeight + grid.module * 0.6
    readonly property real lower: band.y - grid.module * 0.5
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
        y: card.grid.module * 0.75
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
                distance: card.grid.module * 0.35
                order: panel.index
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
        height: card.grid.module * (slogan.visible ? (card.grid.portrait ? 2.4 : 1.7) : 0.9)
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
                topMargin: card.grid.module * 0.1
            }
            text: card.slogan
            color: Theme.light
            bold: true
            maximumPixelSize: card.grid.body * 1.1
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
                bottomMargin: card.grid.module * 0.18
            }
        }
    }
}
