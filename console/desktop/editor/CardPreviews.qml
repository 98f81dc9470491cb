// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Preview

/// What a card looks like on four canvases that differ most.
Flickable {
    id: previews

    required property CardDesk card

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    Column {
        id: column
        width: previews.width
        spacing: Theme.space

        CardPicture {
            width: parent.width
            profile: "lobby"
            canvasWidth: 1920
            canvasHeight: 1080
            card: previews.card.picture
        }
        CardPicture {
            width: parent.width
            profile: "led"
            canvasWidth: 384
            canvasHeight: 64
            card: previews.card.ledPicture
        }
        Row {
            id: pair
            width: parent.width
            spacing: Theme.space
            CardPicture {
                width: Math.round((pair.width - Theme.space) * 0.66)
                profile: "atm"
                canvasWidth: 800
                canvasHeight: 600
                card: previews.card.picture
            }
            CardPicture {
                width: Math.round((pair.width - Theme.space) * 0.34)
                name: qsTr("Portrait")
                canvasWidth: 1080
                canvasHeight: 1920
                card: previews.card.picture
            }
        }
    }
}
