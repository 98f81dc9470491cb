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

    readonly property string kind: Theme.alertName
    readonly property bool banded: height >= 56
    readonly property bool tagged: mark !== "" && (banded || width >= 6 * height)
    readonly property bool narrow: width < 160
    readonly property int tagHeight: banded ? (grid.strip ? 27 : Math.max(28, Math.round(height * 0.14))) : height
    readonly property string words: (tagged || mark === "" ? "" : mark + " ") + kind + " " + levelName
    readonly property list<string> parts: [headline, instruction, description]
    readonly property list<string> messages: list.filled(parts)
    readonly property list<string> running: [list.joined(messages, "　")]
    readonly property list<string> runningWithWords: [words + "　" + running[0]]
    readonly property list<string> bandWords: [words]
    readonly property list<string> bandPages: [kind, levelName]

    color: ground

    TextList {
        id: list
    }

    // An exercise says so all the time.
    Rectangle {
        id: tag
        visible: tile.tagged
        width: tile.tagged ? (tile.narrow ? parent.width : Math.round(tile.tagHeight * 2.15)) : 0 // whole pixels: LEDs
        height: tile.tagged ? tile.tagHeight : 0
        color: tile.ground
        z: 1

        FitText {
            anchors.fill: parent
            text: tile.mark
            color: tile.type
            bold: true
            minimumPixelSize: parent.height < 24 ? 16 : 24
            maximumLines: 1
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }

    Rectangle {
        id: band
        visible: tile.banded
        x: tile.narrow ? 0 : tag.width
        y: tile.narrow ? tag.height : 0
        width: parent.width - x
        height: tile.banded ? (tile.narrow ? Math.max(56, Math.round(tile.height * 0.3)) : tile.tagHeight) : 0
        color: tile.type

        Pages {
            anchors.fill: parent
            anchors.leftMargin: 2
            anchors.rightMargin: 2
            texts: tile.grid.strip ? tile.bandWords : tile.bandPages
            color: tile.ground
            maximumPixelSize: tile.grid.strip ? 25 : Math.max(26, band.height * 0.8)
        }
    }

    Pages {
        anchors.top: band.visible ? band.bottom : parent.top
        anchors.bottom: parent.bottom
        anchors.left: tile.banded ? parent.left : tag.right
        anchors.right: parent.right
        anchors.margins: tile.grid.strip ? 0 : 2
        texts: !tile.banded ? tile.runningWithWords : tile.grid.strip ? tile.running : tile.messages
        color: tile.type
    }
}
