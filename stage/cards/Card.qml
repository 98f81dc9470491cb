// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A templated message on any canvas; fills its parent. Its template is chosen when it is made.
Item {
    id: card
    required property CardText content

    // Falls to one thing at a time where the page has no room for all of it.
    property bool crowded: false
    readonly property CardPage page: large.item as CardPage

    anchors.fill: parent
    clip: true

    Loader {
        id: large
        readonly property string type: card.content.design.charAt(0).toUpperCase() + card.content.design.slice(1) + "Card"

        anchors.fill: parent
        active: !canvas.small && width > 0 && height > 0
        visible: !card.crowded
        Component.onCompleted: setSource(type + ".qml", {
            grid: canvas,
            content: card.content
        })
    }

    Binding {
        target: card
        property: "crowded"
        value: card.page !== null && !card.page.complete
        delayed: true
    }

    Loader {
        anchors.fill: parent
        active: (canvas.small || card.crowded) && width > 0 && height > 0
        sourceComponent: !canvas.small ? crowd : card.content.design === "scene" ? scene : small
    }

    // Qt 6.4 cannot load bound components ("outside its creation context"), so their ids look unqualified.
    // qmllint disable unqualified
    Component {
        id: small
        SmallCard {
            grid: canvas
            content: card.content
        }
    }

    Component {
        id: scene
        SmallScene {
            grid: canvas
            content: card.content
        }
    }

    Component {
        id: crowd
        CrowdedCard {
            grid: canvas
            content: card.content
        }
    }

    CardGrid {
        id: canvas // the last of all: it is taken down behind those who look at it
        width: card.width
        height: card.height
        unlit: card.content.unlit
        elderly: card.content.elderly
    }
}
