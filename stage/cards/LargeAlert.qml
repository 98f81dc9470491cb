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

    Rectangle {
        id: header
        width: parent.width
        height: page.grid.module * (page.grid.portrait ? 2.7 : 1.7)
        color: page.type

        Emblem {
            id: sign
            shape: Emblem.Attention
            x: page.grid.margin * 0.8
            y: (parent.height - height) / 2
            width: page.grid.module * 1.1
            height: width
            color: page.ground
        }

        FitText {
            id: kind
            anchors {
                left: sign.right
                leftMargin: page.grid.module * 0.2
                right: page.grid.portrait ? parent.right : level.left
                rightMargin: page.grid.margin * 0.8
            }
            y: page.grid.portrait ? page.grid.module * 0.3 : 0
            height: page.grid.portrait ? page.grid.module * 1.3 : parent.height
            //: The words that stand on every alert.
            text: qsTr("Urgent anti-fraud alert")
            color: page.ground
            bold: true
            maximumLines: 1
            maximumPixelSize: page.grid.title * 0.95
        }

        FitText {
            id: level
            x: page.grid.portrait ? kind.x : parent.width - width - page.grid.margin - (tag.visible ? tag.width + page.grid.gap : 0)
            y: page.grid.portrait ? page.grid.module * 1.6 : 0
            width: page.grid.module * 3.4
            height: page.grid.portrait ? page.grid.module * 0.9 : parent.height
            text: page.levelName
            color: page.ground
            bold: true
            maximumLines: 1
            maximumPixelSize: page.grid.body
            alignment: page.grid.portrait ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignRight | Qt.AlignVCenter
        }

        Rectangle {
            id: tag
            visible: page.mark !== ""
            anchors.right: parent.right
            anchors.rightMargin: page.grid.margin
            y: page.grid.portrait ? page.grid.module * 1.55 : (parent.height - height) / 2
            width: page.grid.module * 1.9
            height: page.grid.module * 0.98
            color: page.ground

            FitText {
                anchors.fill: parent
                text: page.mark
                color: page.type
                bold: true
                maximumLines: 1
                maximumPixelSize: page.grid.body
                alignment: Qt.AlignHCenter | Qt.AlignVCenter
            }
        }
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

    Item {
        id: foot
        x: page.grid.margin
        y: parent.height - height
        width: page.across
        height: page.grid.module * 0.95

        SourceLine {
            grid: page.grid
            source: page.senderName
            color: page.type
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            width: parent.width * (page.notice === "" ? 1 : 0.5)
        }

        FitText {
            anchors.right: parent.right
            height: parent.height
            width: parent.width * 0.5
            text: page.notice
            color: page.type
            bold: true
            maximumLines: 1
            maximumPixelSize: page.grid.caption
            alignment: Qt.AlignRight | Qt.AlignVCenter
        }
    }
}
