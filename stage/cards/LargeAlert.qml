// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert as a page: what it is, what happened, what to do, who says it.
Rectangle {
    id: page
    required property CardGrid grid
    required property color ground
    required property color type
    required property string levelName
    required property string mark
    required property string notice
    required property string headline
    required property string description
    required property string instruction
    required property string senderName

    readonly property bool complete: happened.fits && (details.fits || description === "") && (instructions.fits || instruction === "")
    readonly property bool bare: description === "" && instruction === ""
    readonly property real headShare: bare ? 1 : description === "" || instruction === "" ? 0.5 : 0.33
    readonly property real across: width - 2 * grid.margin
    readonly property real bodyTop: header.height + grid.module * 0.6
    readonly property real bodyBottom: foot.y - grid.module * 0.2
    readonly property real room: bodyBottom - bodyTop

    color: ground

    AlertHeader {
        id: header
        grid: page.grid
        ground: page.ground
        type: page.type
        levelName: page.levelName
        mark: page.mark
        width: parent.width
    }

    FitText {
        id: happened
        x: page.grid.margin
        y: page.bodyTop
        width: page.across
        height: page.room * page.headShare
        text: page.headline
        color: page.type
        bold: true
        lineSpacing: 1.22
        maximumPixelSize: page.grid.display * (page.bare ? 1.2 : 0.8)
        alignment: page.bare ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
    }

    FitText {
        id: details
        visible: text !== ""
        x: page.grid.margin
        y: happened.y + happened.contentHeight + page.grid.module * 0.5
        width: page.across
        height: (panel.visible ? panel.y - page.grid.module * 0.4 : page.bodyBottom) - y
        text: page.description
        color: page.type
        lineSpacing: 1.4
        maximumPixelSize: page.grid.body
        alignment: Qt.AlignLeft | Qt.AlignTop
    }

    Rectangle {
        id: panel
        visible: page.instruction !== ""
        x: page.grid.margin
        y: page.bodyBottom - height
        width: page.across
        height: page.room * (page.description === "" ? 0.42 : 0.34)
        color: page.type

        FitText {
            id: instructions
            anchors.fill: parent
            anchors.leftMargin: page.grid.module * 0.45
            anchors.rightMargin: page.grid.module * 0.45
            anchors.topMargin: page.grid.module * 0.18
            anchors.bottomMargin: page.grid.module * 0.18
            text: page.instruction
            color: page.ground
            bold: true
            lineSpacing: 1.3
            maximumPixelSize: page.grid.title * 0.8
        }
    }

    AlertFoot {
        id: foot
        grid: page.grid
        type: page.type
        senderName: page.senderName
        notice: page.notice
        x: page.grid.margin
        y: parent.height - height
        width: page.across
    }
}
