// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Preview
import Ironfence.Stage.Cards as Stage

/// A template of cards, as the stage draws it.
T.AbstractButton {
    id: tile

    required property string design
    required property Stage.CardText example
    property bool isCurrent: false

    objectName: "design-" + design
    focusPolicy: Qt.NoFocus
    Accessible.name: word.word

    DesignWord {
        id: word
        design: tile.design
    }
    background: Rectangle {
        radius: Theme.radius
        color: tile.hovered || tile.isCurrent ? Theme.chosen : Theme.panel
        border.width: 1
        border.color: Theme.hairline
        FocusFrame {
            shown: tile.isCurrent
        }
    }
    contentItem: Item {
        CardPicture {
            x: Theme.gap / 2
            y: Theme.gap / 2
            width: parent.width - Theme.gap
            canvasWidth: 960
            canvasHeight: 540
            card: tile.example
        }
        Words {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gap / 2
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: word.word
            isStrong: tile.isCurrent
        }
    }
}
