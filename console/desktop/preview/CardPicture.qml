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

    readonly property string design: card.design

    property int edition: 0

    // A card takes its design when it is made, and decides then whether it has room for all of it: another text makes another one, as
    // soon as nobody types. Where nobody can see it there is none: a window has dozens of these in pages that are not open.
    Connections {
        target: picture.card
        function onChanged() {
            renewal.restart();
        }
    }
    Timer {
        id: renewal
        interval: 300
        onTriggered: picture.edition += 1
    }
    Repeater {
        model: picture.visible ? [picture.design + picture.edition] : []

        Stage.Card {
            content: picture.card
        }
    }
}
