// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Who says it: the mark and a name, small. Left out where it has no room.
Item {
    id: line
    required property string source
    required property color color
    required property CardGrid grid
    property bool trailing: false // ends at the right edge
    property int lines: 1

    visible: source !== "" && name.fits
    height: grid.caption * (lines === 1 ? 1.3 : 2.5)

    Emblem {
        id: mark
        x: line.trailing ? name.x + name.width - name.contentWidth - width - line.grid.caption * 0.35 : 0
        width: line.grid.caption * 1.1
        height: width
        anchors.verticalCenter: parent.verticalCenter
        color: line.color
    }

    FitText {
        id: name
        x: mark.width + line.grid.caption * 0.35
        width: line.width - x
        height: line.height
        text: line.source
        color: line.color
        maximumLines: line.lines
        lineSpacing: 1.2
        maximumPixelSize: line.grid.caption
        alignment: line.trailing ? Qt.AlignRight | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignVCenter
    }
}
