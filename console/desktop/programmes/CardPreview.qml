// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Programmes
import Ironfence.Stage.Cards as Stage

/// A card as a canvas would show it: drawn by the stage of the players at its own size, and made smaller.
Rectangle {
    id: frame

    required property PreviewCard card
    required property string name

    implicitHeight: width * card.canvasHeight / card.canvasWidth
    color: "#000000"
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Item {
        width: frame.card.canvasWidth
        height: frame.card.canvasHeight
        scale: frame.width / width
        transformOrigin: Item.TopLeft

        Stage.Card {
            content: frame.card.text
        }
    }
}
