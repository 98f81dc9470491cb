// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One step: its number on a tab, the words to remember, and what they mean.
Rectangle {
    id: panel
    required property CardGrid grid
    required property int number
    required property string head
    required property string detail
    required property FitGroup heads
    required property FitGroup details

    readonly property bool wide: width > height * 1.3
    readonly property real pad: grid.module * 0.42
    readonly property bool explained: detail !== ""

    color: grid.tone.panel

    Rectangle {
        id: tab
        width: Math.round(panel.grid.module * (panel.wide ? 1.1 : 0.85))
        height: panel.wide ? panel.height : width
        color: panel.grid.tone.accent

        FitText {
            anchors.fill: parent
            text: panel.number
            color: panel.grid.tone.accentInk
            bold: true
            maximumPixelSize: panel.grid.title * (panel.wide ? 0.95 : 0.7)
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }

    FitText {
        id: title
        x: panel.wide ? tab.width + panel.pad : panel.pad
        y: panel.wide ? (panel.explained ? panel.height * 0.12 : 0) : tab.height + panel.grid.module * 0.25
        width: panel.width - x - panel.pad
        height: panel.explained ? (panel.wide ? panel.height * 0.36 * panel.grid.growth : panel.grid.module * 1.2 * panel.grid.growth) : panel.height - y - (panel.wide ? 0 : panel.pad)
        text: panel.head
        color: panel.grid.tone.ink
        bold: true
        group: panel.heads
        maximumPixelSize: panel.grid.title * 1.15
        growth: panel.grid.growth
        ample: panel.grid.ample
        maximumLines: panel.explained ? 1 : 3
        alignment: panel.explained ? Qt.AlignLeft | Qt.AlignTop : Qt.AlignLeft | Qt.AlignVCenter
    }

    FitText {
        visible: panel.explained
        x: title.x
        y: title.y + title.contentHeight + panel.grid.module * (panel.wide ? 0.2 : 0.3)
        width: title.width
        height: panel.height - y - panel.pad * (panel.wide ? 0.5 : 0.7)
        text: panel.detail
        color: panel.grid.tone.inkSoft
        group: panel.details
        lineSpacing: 1.35
        maximumPixelSize: panel.grid.body * 0.9
        growth: panel.grid.growth
        ample: panel.grid.ample
        alignment: Qt.AlignLeft | Qt.AlignTop
    }
}
