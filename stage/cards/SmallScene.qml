// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A scene on LED strips and tiles: its sign, its number where there is room for one, and its words, which stand from the first frame on: there is no room to move in.
Rectangle {
    id: card
    required property CardGrid grid
    required property CardText content

    readonly property bool row: width >= 1.8 * height
    readonly property int side: row ? Math.min(height, Math.round(width / 4)) : Math.min(width, Math.round(height * 0.45))
    // A number beside a sign takes the room of one character.
    readonly property bool numbered: row && content.step > 0 && width >= 5 * height
    readonly property int gap: height >= 48 ? Math.round(height / 8) : height >= 32 ? 2 : 0
    readonly property list<string> title: [content.title]

    color: Theme.strip

    Act {
        id: act
        shown: card.visible
        length: art.length
    }

    Rectangle {
        id: tab
        visible: card.numbered
        color: Theme.amber
        width: visible ? Math.round(card.height * 0.75) : 0
        height: card.height

        FitText {
            anchors.fill: parent
            text: card.numbered ? card.content.step : ""
            color: Theme.ink
            bold: true
            minimumPixelSize: card.height < 24 ? 16 : 24
            maximumPixelSize: card.height
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }

    Illustration {
        id: art
        name: card.content.illustration
        time: act.time
        light: Theme.light
        soft: Theme.drawnSoft
        accent: Theme.amber
        ground: Theme.strip
        x: card.row ? tab.width + card.gap : Math.round((card.width - width) / 2)
        y: card.row ? Math.round((card.height - height) / 2) : 0
        width: card.side
        height: card.side
    }

    Pages {
        x: card.row ? art.x + art.width + card.gap : 0
        y: card.row ? 0 : art.height
        width: card.width - x
        height: card.height - y
        color: Theme.light
        elderly: card.content.elderly
        texts: card.title
        maximumPixelSize: Math.max(96, height)
    }
}
