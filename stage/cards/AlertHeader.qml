// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// What every large alert begins with: that it is one (or its end), how grave it is, and whether it is only an exercise.
Rectangle {
    id: header
    required property CardGrid grid
    required property color ground
    required property color type
    required property string levelName
    required property string mark
    property string kind: Theme.alertName
    property int sign: Emblem.Attention

    height: grid.module * (grid.portrait ? 2.7 : 1.7)
    color: type

    Emblem {
        id: emblem
        shape: header.sign
        x: header.grid.margin * 0.8
        y: (parent.height - height) / 2
        width: header.grid.module * 1.1
        height: width
        color: header.ground
    }

    FitText {
        id: words
        anchors {
            left: emblem.right
            leftMargin: header.grid.module * 0.2
            right: header.grid.portrait ? parent.right : level.left
            rightMargin: header.grid.margin * 0.8
        }
        y: header.grid.portrait ? header.grid.module * 0.3 : 0
        height: header.grid.portrait && header.levelName !== "" ? header.grid.module * 1.3 : parent.height - 2 * y
        text: header.kind
        color: header.ground
        bold: true
        maximumLines: 1
        maximumPixelSize: header.grid.title * 0.95
    }

    FitText {
        id: level
        x: header.grid.portrait ? words.x : parent.width - width - header.grid.margin - (tag.visible ? tag.width + header.grid.gap : 0)
        y: header.grid.portrait ? header.grid.module * 1.6 : 0
        width: header.grid.module * 3.4
        height: header.grid.portrait ? header.grid.module * 0.9 : parent.height
        text: header.levelName
        color: header.ground
        bold: true
        maximumLines: 1
        maximumPixelSize: header.grid.body
        alignment: header.grid.portrait ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignRight | Qt.AlignVCenter
    }

    Rectangle {
        id: tag
        visible: header.mark !== ""
        anchors.right: parent.right
        anchors.rightMargin: header.grid.margin
        y: header.grid.portrait ? header.grid.module * 1.55 : (parent.height - height) / 2
        width: header.grid.module * 1.9
        height: header.grid.module * 0.98
        color: header.ground

        FitText {
            anchors.fill: parent
            text: header.mark
            color: header.type
            bold: true
            maximumLines: 1
            maximumPixelSize: header.grid.body
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }
}
