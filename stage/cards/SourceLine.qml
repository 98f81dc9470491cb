// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Who says it: the mark and a name, at the foot of a card.
Item {
    id: line
    required property string source
    required property color color
    required property CardGrid grid

    visible: source !== ""
    height: grid.caption * 1.3

    Emblem {
        id: mark
        width: line.grid.caption * 1.1
        height: width
        anchors.verticalCenter: parent.verticalCenter
        color: line.color
    }

    FitText {
        anchors.fill: parent
        anchors.leftMargin: mark.width + line.grid.caption * 0.35
        text: line.source
        color: line.color
        maximumLines: 1
        maximumPixelSize: line.grid.caption
        alignment: Qt.AlignLeft | Qt.AlignVCenter
    }
}
