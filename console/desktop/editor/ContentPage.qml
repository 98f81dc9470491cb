// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The items on the left, the current one in the middle, and what screens show of it on the right.
Item {
    id: page

    required property EditorDesk desk

    signal cardAsked
    signal assetAsked
    signal designAsked

    function begin() {
        form.begin();
    }

    Panel {
        id: left
        width: Math.round((parent.width - 2 * Theme.space) * 0.3)
        height: parent.height
        Flow {
            id: tools
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            spacing: Theme.gap
            PushButton {
                objectName: "addCard"
                glyph: "plus"
                isMain: page.desk.items.all.count === 0
                //: Adds a card to the items; the next one: a video or a picture of the library.
                text: qsTr("Card …")
                onClicked: page.cardAsked()
            }
            PushButton {
                objectName: "addAsset"
                glyph: "plus"
                text: qsTr("Library …")
                onClicked: page.assetAsked()
            }
            PushButton {
                objectName: "duplicate"
                glyph: "copy"
                enabled: page.desk.items.current >= 0
                Accessible.name: qsTr("Double this item")
                onClicked: page.desk.items.duplicate()
            }
            PushButton {
                objectName: "removeItem"
                glyph: "remove"
                enabled: page.desk.items.current >= 0
                Accessible.name: qsTr("Remove this item")
                onClicked: page.desk.items.remove()
            }
        }
        ItemList {
            anchors.fill: parent
            anchors.topMargin: tools.y + tools.height + Theme.gap
            anchors.margins: Theme.gap
            desk: page.desk
        }
    }
    Panel {
        id: middle
        x: left.width + Theme.space
        width: Math.round((parent.width - 2 * Theme.space) * 0.35)
        height: parent.height
        ItemForm {
            id: form
            anchors.fill: parent
            anchors.margins: Theme.space
            desk: page.desk
            onDesignAsked: page.designAsked()
        }
    }
    CardPreviews {
        x: middle.x + middle.width + Theme.space
        width: parent.width - x
        height: parent.height
        visible: page.desk.card.isCard
        card: page.desk.card
    }
}
