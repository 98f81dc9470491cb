// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Preview
import Ironfence.Stage.Cards as Stage

/// What a canvas would show of a card.
CanvasFrame {
    id: picture

    required property Stage.CardText card

    // A card takes its design when it is made: another design makes another one.
    Repeater {
        model: [picture.card.design]

        Stage.Card {
            content: picture.card
        }
    }
}
