// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A card that has more to say than its page can hold: its title stays, the rest comes one thing at a time.
CardPage {
    id: card
    color: card.grid.tone.night

    TextList {
        id: list
    }

    Emblem {
        id: fence
        shape: Emblem.Fence
        pitch: card.grid.module * 0.8
        color: card.grid.tone.nightRaised
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: foot.visible ? foot.height + card.grid.module * 0.6 : card.grid.module * 1.1
    }

    Rectangle {
        id: foot
        visible: card.content.source !== ""
        color: card.grid.tone.night
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: source.height + card.grid.module * 0.3

        SourceLine {
            id: source
            grid: card.grid
            source: card.content.source
            color: Theme.lightSoft
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: card.grid.margin
            anchors.rightMargin: card.grid.margin
        }
    }

    NightHeading {
        id: heading
        visible: fits
        grid: card.grid
        text: card.content.title
        large: card.grid.elderly
        x: card.grid.margin
        y: card.grid.margin
        width: card.width - 2 * card.grid.margin
    }

    Pages {
        id: pages
        anchors.fill: parent
        anchors.leftMargin: card.grid.margin
        anchors.rightMargin: card.grid.margin
        anchors.topMargin: heading.fits ? heading.y + heading.height + card.grid.module * 0.5 : card.grid.margin
        anchors.bottomMargin: fence.height + card.grid.module * 0.5
        texts: list.marked(card.content.sample ? Theme.sampleName : "", heading.fits ? card.content.fullPages : list.followed([card.content.title], card.content.fullPages))
        elderly: card.content.elderly
        color: Theme.light
        centred: false
        lineSpacing: 1.3
        maximumPixelSize: card.grid.elderly && text === card.content.number ? card.grid.display * 1.35 : card.grid.title * 1.15
    }
}
