// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Fleet
import Ironfence.Console.Orders

/// One screen on the wall: how its glass looked a moment ago, and how it is.
T.ItemDelegate {
    id: tile

    required property int index
    required property string screen
    required property string place
    required property string playing
    required property int glance
    required property WallPictures wall
    property bool isCurrent: false

    // Nothing is asked of a screen that is not there.
    readonly property bool isThere: glance !== Fleet.Glance.Offline && glance !== Fleet.Glance.New

    focusPolicy: Qt.NoFocus
    padding: Theme.gap / 2
    Accessible.role: Accessible.ListItem
    Accessible.name: screen + ", " + look.word + ", " + place

    function renew() {
        glass.image = wall.pictureOf(screen);
        taken.when = wall.takenOf(screen);
        glass.outcome = wall.stateOf(screen);
    }
    function follow() {
        if (isThere)
            wall.show(screen);
        else
            wall.hide(screen);
        renew();
    }

    onIsThereChanged: follow()
    Component.onCompleted: follow()
    Component.onDestruction: wall.hide(screen)

    Connections {
        target: tile.wall
        function onRenewed(screen: string) {
            if (screen === tile.screen)
                tile.renew();
        }
    }
    StateLook {
        id: look
        glance: tile.glance
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: tile.padding
            radius: Theme.radius
            color: tile.isCurrent ? Theme.chosen : tile.hovered ? Theme.raised : Theme.panel
            border.width: tile.isCurrent ? 2 : 1
            border.color: tile.isCurrent ? Theme.accent : Theme.hairline
        }
    }
    contentItem: Item {
        PictureView {
            id: glass

            property int outcome: Outcome.Nothing

            x: Theme.gap
            y: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: parent.height - names.height - 3 * Theme.gap
            Words {
                anchors.centerIn: parent
                width: parent.width - 2 * Theme.gap
                visible: !glass.hasPicture
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                color: Theme.railInkSoft
                size: Theme.small
                text: !tile.isThere ? look.word : glass.outcome === Outcome.Nothing ? qsTr("Being asked for its picture …") : qsTr("It gives no picture")
            }
        }
        Item {
            id: names
            x: Theme.gap
            width: parent.width - 2 * Theme.gap
            height: Math.round(42 * Theme.zoom)
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap
            StateShape {
                id: mark
                anchors.verticalCenter: name.verticalCenter
                shape: look.shape
                color: look.color
            }
            Words {
                id: name
                anchors.left: mark.right
                anchors.leftMargin: Theme.gap
                width: taken.x - x - Theme.gap
                text: tile.screen
                isStrong: true
            }
            Ago {
                id: taken
                anchors.right: parent.right
                anchors.baseline: name.baseline
                isSoft: true
                size: Theme.small
            }
            Words {
                anchors.left: name.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                text: tile.isThere && tile.playing !== "" ? tile.playing : tile.place
                isSoft: true
                size: Theme.small
                elide: Text.ElideMiddle
            }
        }
    }
}
