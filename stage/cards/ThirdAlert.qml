// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert, or its all-clear, on the lower third of a canvas: what it is, what happened, and a line that runs with the rest.
Rectangle {
    id: band
    required property CardGrid grid // of the whole canvas
    required property color ground
    required property color type
    required property string kind
    required property int sign
    required property string levelName
    required property string mark
    required property string headline
    required property string senderName
    property string description
    property string instruction

    readonly property list<string> parts: [instruction, description, grid.portrait ? senderName : ""]
    readonly property list<string> rest: list.filled(parts)
    readonly property list<string> running: [list.joined(rest, "　")]
    readonly property real inset: grid.portrait ? 0 : block.width
    readonly property real drop: grid.portrait ? header.height : 0

    color: ground

    TextList {
        id: list
    }

    AlertHeader {
        id: header
        visible: band.grid.portrait
        grid: band.grid
        ground: band.ground
        type: band.type
        kind: band.kind
        sign: band.sign
        levelName: band.levelName
        mark: band.mark
        width: parent.width
    }

    Rectangle {
        id: block
        visible: !band.grid.portrait
        width: Math.round(band.grid.module * 4.9)
        height: parent.height
        color: band.type

        AlertWords {
            x: band.grid.margin * 0.6
            y: band.grid.module * 0.25
            width: parent.width - 2 * x
            height: source.y - y
            grid: band.grid
            ground: band.ground
            type: band.type
            kind: band.kind
            sign: band.sign
            levelName: band.levelName
            mark: band.mark
        }

        SourceLine {
            id: source
            grid: band.grid
            source: band.senderName
            color: band.ground
            x: band.grid.margin * 0.6
            y: parent.height - height - band.grid.module * 0.15
            width: parent.width - 2 * x
        }
    }

    Pages {
        x: band.inset + band.grid.margin * 0.6
        y: band.drop + band.grid.module * 0.1
        width: parent.width - x - band.grid.margin * 0.6
        height: ticker.y - y - band.grid.module * 0.1
        texts: [band.headline]
        color: band.type
        centred: false
        lineSpacing: 1.22
        maximumPixelSize: band.grid.title * 1.25
    }

    Rectangle {
        id: ticker
        visible: band.rest.length > 0
        x: band.inset
        y: parent.height - height
        width: parent.width - x
        height: visible ? Math.max(40, Math.round(band.grid.module * 0.95)) : 0
        color: Qt.darker(band.ground, 1.25)

        Pages {
            anchors.fill: parent
            anchors.leftMargin: band.grid.margin * 0.6
            anchors.rightMargin: band.grid.margin * 0.6
            texts: band.running
            color: band.type
            centred: false
            maximumLines: 1
            floor: Math.max(24, Math.round(height * 0.5))
            maximumPixelSize: Math.max(24, Math.round(height * 0.6))
        }
    }
}
