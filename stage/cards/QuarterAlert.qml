// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert on three quarters of a canvas: what happened above, what to do beside the picture, which goes on in the fourth.
Rectangle {
    id: page
    required property CardGrid grid
    required property rect picture
    required property color ground
    required property color type
    required property string levelName
    required property string mark
    required property string headline
    required property string description
    required property string instruction
    required property string senderName

    readonly property bool portrait: grid.portrait // all words above the picture
    readonly property bool instructed: instruction !== "" || !detailed && description !== ""
    readonly property real upper: header.height + grid.module * 0.4
    readonly property real room: (!portrait ? picture.y : instructed ? panel.y : foot.y) - grid.module * 0.3 - upper
    readonly property bool detailed: description !== "" && details.fits && !portrait
    readonly property list<string> parts: [instruction, detailed ? "" : description]

    color: ground

    TextList {
        id: list
    }

    AlertHeader {
        id: header
        grid: page.grid
        ground: page.ground
        type: page.type
        levelName: page.levelName
        mark: page.mark
        width: parent.width
    }

    Pages {
        id: happened
        x: page.grid.margin
        y: page.upper
        width: parent.width - 2 * x
        height: page.room * (page.detailed ? 0.56 : 1)
        texts: [page.headline]
        color: page.type
        centred: false
        lineSpacing: 1.22
        maximumPixelSize: page.grid.display * 0.75
    }

    // Measured always, shown where it has room; else it takes turns with what to do.
    FitText {
        id: details
        visible: page.detailed
        x: page.grid.margin
        y: page.upper + page.room * 0.6
        width: happened.width
        height: page.room * 0.4
        text: page.description
        color: page.type
        lineSpacing: 1.4
        maximumPixelSize: page.grid.body * 0.95
        alignment: Qt.AlignLeft | Qt.AlignVCenter
    }

    Rectangle {
        id: panel
        visible: page.instructed
        x: page.grid.margin
        y: page.portrait ? foot.y - height - page.grid.module * 0.1 : page.picture.y + page.grid.module * 0.1
        width: page.portrait ? parent.width - 2 * x : page.picture.x - x - page.grid.module * 0.4
        height: page.portrait ? page.grid.module * 2.3 : foot.y - y - page.grid.module * 0.1
        color: page.type

        Pages {
            anchors.fill: parent
            anchors.margins: page.grid.module * 0.3
            texts: list.filled(page.parts)
            color: page.ground
            centred: false
            lineSpacing: 1.3
            maximumPixelSize: page.grid.title * 0.85
        }
    }

    Emblem {
        visible: !panel.visible && !page.portrait
        shape: Emblem.Attention
        color: page.type
        x: (page.picture.x - width) / 2
        y: panel.y + (panel.height - height) / 2
        width: Math.min(panel.width, panel.height) * 0.8
        height: width
    }

    AlertFoot {
        id: foot
        grid: page.grid
        type: page.type
        senderName: page.senderName
        notice: "" // no room; the mark in the header says it
        x: page.grid.margin
        y: (page.portrait ? page.picture.y : parent.height) - height
        width: panel.width
    }
}
