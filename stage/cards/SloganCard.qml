// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One sentence to remember: the slogan as large as the canvas lets it be, on night, above a fence.
CardPage {
    id: card
    readonly property bool hasSlogan: content.slogan !== ""

    complete: main.fits && (support.fits || content.lines.length === 0) && heading.fits
    color: card.grid.tone.night

    TextList {
        id: list
    }

    Emblem {
        id: fence
        shape: Emblem.Fence
        pitch: card.grid.module * 0.8
        color: card.grid.tone.nightRaised
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: foot.visible ? foot.height + card.grid.module * 0.85 : card.grid.module * 1.5
    }

    NightHeading {
        id: heading
        grid: card.grid
        text: card.hasSlogan ? card.content.title : ""
        x: card.grid.margin
        y: card.grid.margin
        width: card.width - 2 * card.grid.margin
    }

    FitText {
        id: main
        anchors {
            left: parent.left
            right: parent.right
            top: card.hasSlogan ? heading.bottom : parent.top
            bottom: fence.top
            leftMargin: card.grid.margin
            rightMargin: card.grid.margin
            topMargin: card.grid.module * 0.4
            bottomMargin: card.grid.module * 0.35 + (support.visible ? support.contentHeight + card.grid.module * 0.4 : 0)
        }
        text: card.hasSlogan ? card.content.slogan : card.content.title
        color: Theme.light
        bold: true
        lineSpacing: 1.2
        maximumPixelSize: card.grid.display * (card.grid.portrait ? 0.72 : 1)
        growth: card.grid.growth
        ample: card.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignVCenter
        transform: RiseIn {
            distance: card.grid.rise
            shown: card.visible
        }
    }

    FitText {
        id: support
        visible: card.content.lines.length > 0
        x: card.grid.margin
        y: fence.y - height - card.grid.module * 0.3
        width: card.width - 2 * card.grid.margin
        height: card.grid.module * (card.grid.portrait ? 4.2 : 2.2) * card.grid.growth
        text: list.joined(card.content.lines, "\n")
        color: Theme.lightSoft
        lineSpacing: 1.4
        paragraphSpacing: 0.2
        maximumPixelSize: card.grid.body * 0.85
        growth: card.grid.growth
        ample: card.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignBottom
        transform: RiseIn {
            distance: card.grid.rise
            shown: card.visible
            order: 1
        }
    }

    Rectangle {
        id: foot
        visible: card.content.source !== ""
        color: card.grid.tone.night
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        height: source.height + card.grid.module * 0.5

        SourceLine {
            id: source
            grid: card.grid
            source: card.content.source
            color: Theme.lightSoft
            anchors {
                left: parent.left
                right: parent.right
                verticalCenter: parent.verticalCenter
                leftMargin: card.grid.margin
                rightMargin: card.grid.margin
            }
        }
    }
}
