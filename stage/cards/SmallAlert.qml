// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert on an LED strip or tile: what it is on a band where there is room for one, then the message, page by page or running.
Rectangle {
    id: tile
    required property CardGrid grid
    required property color ground
    required property color type
    required property string levelName
    required property string mark
    required property string headline
    required property string description
    required property string instruction

    //: The words that stand on every alert.
    readonly property string kind: qsTr("Urgent anti-fraud alert")
    readonly property string words: (mark === "" ? "" : mark + " ") + kind + " " + levelName
    readonly property bool banded: height >= 56
    readonly property list<string> messages: [headline, instruction, description].filter(text => text !== "")
    readonly property list<string> pagesWithBand: grid.strip ? [messages.join("　")] : messages
    readonly property list<string> pagesWithout: [words + "　" + messages.join("　")]

    color: ground

    Rectangle {
        id: band
        visible: tile.banded
        width: parent.width
        height: tile.banded ? (tile.grid.strip ? 27 : Math.round(parent.height * 0.3)) : 0
        color: tile.type

        Pages {
            anchors.fill: parent
            anchors.leftMargin: 2
            anchors.rightMargin: 2
            texts: [tile.words]
            color: tile.ground
            maximumPixelSize: tile.grid.strip ? 25 : band.height * 0.6
        }
    }

    Pages {
        anchors.top: band.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: tile.grid.strip ? 0 : 2
        texts: tile.banded ? tile.pagesWithBand : tile.pagesWithout
        color: tile.type
    }
}
