// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// What an alert beside the picture is, in two rows: its sign and kind, then how grave it is and whether it is only an exercise.
Item {
    id: words
    required property CardGrid grid
    required property color ground
    required property color type
    required property string kind
    required property int sign
    required property string levelName
    required property string mark

    readonly property bool single: levelName === "" && mark === ""
    readonly property real row: single ? height : height * 0.54

    Emblem {
        id: emblem
        shape: words.sign
        color: words.ground
        y: (words.row - height) / 2
        width: Math.min(words.row * 0.86, words.grid.module * 0.8)
        height: width
    }

    FitText {
        x: emblem.width + words.grid.module * 0.12
        width: parent.width - x
        height: words.row
        text: words.kind
        color: words.ground
        bold: true
        maximumLines: words.single ? 2 : 1
        maximumPixelSize: Math.max(24, words.grid.title * 0.58)
        alignment: Qt.AlignLeft | Qt.AlignVCenter
    }

    FitText {
        visible: !words.single
        y: words.row
        width: words.mark === "" ? parent.width : tag.x - words.grid.module * 0.1
        height: parent.height - y
        text: words.levelName
        color: words.ground
        bold: true
        maximumLines: 1
        maximumPixelSize: Math.max(24, words.grid.body * 0.68)
        alignment: Qt.AlignLeft | Qt.AlignVCenter
    }

    Rectangle {
        id: tag
        visible: words.mark !== ""
        x: parent.width - width
        y: words.row + (parent.height - words.row - height) / 2
        width: height * 1.9
        height: Math.min(parent.height - words.row, Math.max(32, words.grid.module * 0.52))
        color: words.ground

        FitText {
            anchors.fill: parent
            text: words.mark
            color: words.type
            bold: true
            maximumLines: 1
            maximumPixelSize: Math.max(24, words.grid.body * 0.62)
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }
}
