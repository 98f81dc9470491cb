// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One step: its number, the words to remember, and what they mean.
Rectangle {
    id: panel
    required property CardGrid grid
    required property int number
    required property string head
    required property string detail
    required property FitGroup heads
    required property FitGroup details

    readonly property bool wide: width > height * 1.3
    readonly property real pad: grid.module * 0.45

    color: Theme.panel

    Rectangle {
        id: edge
        anchors {
            left: parent.left
            top: parent.top
            right: panel.wide ? undefined : parent.right
            bottom: panel.wide ? parent.bottom : undefined
        }
        width: Math.round(panel.grid.module * 0.12)
        height: Math.round(panel.grid.module * 0.12)
        color: Theme.vermilion
    }

    Rectangle {
        id: disc
        x: panel.pad
        y: panel.wide ? (panel.height - height) / 2 : panel.pad
        width: Math.round(panel.grid.module * 1.1)
        height: width
        radius: width / 2
        antialiasing: true
        color: Theme.vermilion

        FitText {
            anchors.fill: parent
            anchors.margins: panel.grid.module * 0.12
            text: panel.number
            color: Theme.light
            bold: true
            maximumPixelSize: panel.grid.title * 0.78
            alignment: Qt.AlignHCenter | Qt.AlignVCenter
        }
    }

    FitText {
        id: head
        x: panel.wide ? disc.x + disc.width + panel.pad : panel.pad
        y: panel.wide ? panel.pad * 0.7 : disc.y + disc.height + panel.grid.module * 0.35
        width: panel.width - x - panel.pad
        height: panel.detail === "" ? panel.height - y - panel.pad : panel.wide ? panel.height * 0.34 : panel.grid.module * 1.3
        text: panel.head
        color: Theme.ink
        bold: true
        group: panel.heads
        maximumPixelSize: panel.grid.title * 1.15
        maximumLines: panel.detail === "" ? 3 : 1
        alignment: panel.detail === "" && panel.wide ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
    }

    FitText {
        visible: panel.detail !== ""
        x: head.x
        y: head.y + head.contentHeight + panel.grid.module * 0.3
        width: head.width
        height: panel.height - y - panel.pad * 0.7
        text: panel.detail
        color: Theme.inkSoft
        group: panel.details
        lineSpacing: 1.4
        maximumPixelSize: panel.grid.body * 0.9
        alignment: Qt.AlignLeft | Qt.AlignTop
    }
}
