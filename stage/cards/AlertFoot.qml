// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Who raised an alert, and that it is only an exercise: beside each other, or below where both have no room on one line.
Item {
    id: foot
    required property CardGrid grid
    required property color type
    required property string senderName
    required property string notice

    // Its twelve characters take half of the line, at the floor of 24 px.
    readonly property bool stacked: notice !== "" && width < 25 * 24
    readonly property real row: stacked ? grid.caption * 1.3 : grid.module * 0.95

    height: stacked ? 2 * row + grid.module * 0.25 : row

    SourceLine {
        grid: foot.grid
        source: foot.senderName
        color: foot.type
        y: (foot.row - height) / 2
        anchors.left: parent.left
        width: parent.width * (foot.notice === "" || foot.stacked ? 1 : 0.5)
    }

    FitText {
        anchors.right: parent.right
        y: foot.stacked ? foot.row : 0
        height: foot.row
        width: parent.width * (foot.stacked ? 1 : 0.5)
        text: foot.notice
        color: foot.type
        bold: true
        maximumLines: 1
        maximumPixelSize: foot.grid.caption
        alignment: (foot.stacked ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignVCenter
    }
}
