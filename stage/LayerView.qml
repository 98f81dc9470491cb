// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage
import Ironfence.Stage.Cards

// Qt 6.4's Loader cannot make bound components, so these reach the view by its id.
// qmllint disable unqualified

/// One layer: a deck's frames, or a card.
Item {
    id: view
    required property Layer content

    /// Added to the z of everything that belongs to the upper layer.
    enum Depth {
        Lower = 0,
        Upper = 1000
    }

    x: content.area.x
    y: content.area.y
    width: content.area.width
    height: content.area.height
    visible: content.shown
    z: (content.onTop ? LayerView.Upper : LayerView.Lower) + content.level
    opacity: content.opacity
    Component.onCompleted: content.picture = picture

    FrameItem {
        id: picture
        anchors.fill: parent
        visible: !view.content.hasCard && !view.content.dark
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        visible: view.content.dark
    }

    Loader {
        anchors.fill: parent
        active: view.content.hasCard
        sourceComponent: card
        onStatusChanged: if (active)
            view.content.cardMade(status === Loader.Ready)
    }

    Component {
        id: card
        Card {
            content: view.content.card
        }
    }
}
