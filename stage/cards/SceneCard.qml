// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One scene of the film: its number, the words to remember and a drawing that moves as they come; beside each other, or on a portrait canvas the
/// drawing above the words. A scene without a number has its lines above its title, as a heading. On night, above the fence that holds the scenes together.
CardPage {
    id: card
    readonly property bool numbered: content.step > 0
    readonly property bool spoken: content.lines.length > 0
    readonly property bool grounded: content.slogan === "" && content.source === "" // nothing stands below the fence
    readonly property bool headed: spoken && !numbered
    readonly property bool explained: spoken && numbered
    readonly property real side: Math.round(grid.portrait ? Math.min(width - 2 * grid.margin, grid.module * 5.5) : Math.min(grid.module * 6.3, width * 0.4))
    readonly property real column: grid.portrait ? width - 2 * grid.margin : width - 3 * grid.margin - side
    readonly property real floor: fence.y - grid.module * 0.25
    readonly property real tall: tab.height + heading.height + words.anchors.topMargin + words.contentHeight + grid.module * 0.9 + (explained ? support.contentHeight : 0)

    complete: text.y + tall <= floor && words.fits && heading.fits && (support.fits || !explained) && band.complete
    color: grid.tone.night

    TextList {
        id: list
    }

    Act {
        id: act
        shown: card.visible
        length: art.length
    }

    Emblem {
        id: fence
        shape: Emblem.Fence
        pitch: card.grid.module * 0.8
        color: card.grid.tone.nightRaised
        anchors {
            left: parent.left
            right: parent.right
            bottom: card.grounded ? parent.bottom : band.top
        }
        height: card.grid.module * (card.grounded ? 1.3 : 1.1)
    }

    Illustration {
        id: art
        name: card.content.illustration
        time: act.time
        light: Theme.light
        soft: Theme.drawnSoft
        accent: Theme.amber
        ground: card.grid.tone.night
        width: card.side
        height: card.side
        x: card.grid.portrait ? Math.round((card.width - width) / 2) : Math.round(card.width - width - card.grid.margin * 1.3)
        y: Math.round(card.grid.portrait ? card.grid.margin * 1.6 : (card.floor - height + card.grid.margin * 0.6) / 2)
    }

    Item {
        id: text
        x: card.grid.margin
        y: Math.round(card.grid.portrait ? art.y + art.height + card.grid.margin : Math.max(card.grid.margin * 0.8, (card.floor - card.tall + card.grid.margin * 0.6) / 2))
        width: card.column
        height: card.floor - y

        Rectangle {
            id: tab
            visible: card.numbered
            color: Theme.amber
            width: card.numbered ? Math.round(card.grid.module * 1.15) : 0
            height: width
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
            }

            FitText {
                anchors.fill: parent
                text: card.numbered ? card.content.step : ""
                color: Theme.ink
                bold: true
                maximumPixelSize: card.grid.title
                alignment: Qt.AlignHCenter | Qt.AlignVCenter
            }
        }

        NightHeading {
            id: heading
            grid: card.grid
            text: card.headed ? list.joined(card.content.lines, "\n") : ""
            width: parent.width
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
            }
        }

        FitText {
            id: words
            anchors {
                left: parent.left
                right: parent.right
                top: card.headed ? heading.bottom : tab.bottom
                topMargin: card.numbered || card.headed ? card.grid.module * 0.35 : 0
            }
            height: card.grid.module * (card.grid.portrait ? 4.4 : card.spoken ? 2.7 : 4.4)
            text: card.content.title
            color: Theme.light
            bold: true
            lineSpacing: 1.2
            maximumPixelSize: card.grid.display * (card.numbered || card.headed ? 1 : 0.6)
            alignment: Qt.AlignLeft | Qt.AlignTop
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
                order: 1
            }
        }

        // The beat: it is drawn as what protects closes.
        Rectangle {
            id: rule
            readonly property real ahead: 1 - Math.min(1, Math.max(0, (act.time - 1.8) / 0.6))
            color: Theme.amber
            y: words.y + words.contentHeight + card.grid.module * 0.35
            width: Math.round(card.grid.module * (1 + 3 * (1 - ahead * ahead * ahead)))
            height: Math.max(2, Math.round(card.grid.module * 0.09))
        }

        FitText {
            id: support
            visible: card.explained
            y: rule.y + rule.height + card.grid.module * 0.45
            width: parent.width
            height: card.grid.module * (card.grid.portrait ? 3 : 2)
            text: card.explained ? list.joined(card.content.lines, "\n") : ""
            color: Theme.lightSoft
            lineSpacing: 1.35
            paragraphSpacing: 0.1
            maximumPixelSize: card.grid.body * 1.1
            alignment: Qt.AlignLeft | Qt.AlignTop
            transform: RiseIn {
                distance: card.grid.rise
                shown: card.visible
                order: 3
            }
        }
    }

    FootBand {
        id: band
        visible: !card.grounded
        grid: card.grid
        slogan: card.content.slogan
        source: card.content.source
        bright: true
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
