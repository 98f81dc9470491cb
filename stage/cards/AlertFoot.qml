// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Who raised an alert, and that it is only an exercise.
Item {
    id: foot
    required property CardGrid grid
    required property color type
    required property string senderName
    required property string notice

    height: grid.module * 0.95

    SourceLine {
        grid: foot.grid
        source: foot.senderName
        color: foot.type
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        width: parent.width * (foot.notice === "" ? 1 : 0.5)
    }

    FitText {
        anchors.right: parent.right
        height: parent.height
        width: parent.width * 0.5
        text: foot.notice
        color: foot.type
        bold: true
        maximumLines: 1
        maximumPixelSize: foot.grid.caption
        alignment: Qt.AlignRight | Qt.AlignVCenter
    }
}
