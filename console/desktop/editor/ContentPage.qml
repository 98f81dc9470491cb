// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The items on the left, the current one in the middle, and what screens show of it on the right.
Item {
    id: page

    required property EditorDesk desk
    readonly property list<int> zones: desk.items.zones // that have items

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
        ValueChoice {
            id: zone
            objectName: "itemZone"
            x: Theme.space
            y: tools.y + tools.height + Theme.gap
            width: parent.width - 2 * Theme.space
            height: visible ? implicitHeight : 0
            visible: page.zones.length > 1
            //: Whose items these are: of "Zone 1", "Zone 2" …
            model: Array.from(page.zones).map(index => qsTr("Items of zone %1").arg(index + 1))
            value: Array.from(page.zones).indexOf(page.desk.items.zone)
            onActivated: index => page.desk.items.zone = page.zones[index]
        }
        CheckMark {
            id: shuffle
            objectName: "shuffle"
            x: Theme.space
            y: zone.y + zone.height + Theme.gap
            width: parent.width - 2 * Theme.space
            height: visible ? implicitHeight : 0
            visible: page.desk.items.all.count > 1
            text: qsTr("Another order in every round")
            checked: page.desk.items.isShuffled
            onToggled: page.desk.items.isShuffled = checked
        }
        ItemList {
            anchors.fill: parent
            anchors.topMargin: shuffle.y + shuffle.height + Theme.gap
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
