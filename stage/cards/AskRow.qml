// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// One question with its number and what it means.
Item {
    id: row
    required property CardGrid grid
    required property int number
    required property string head
    required property string detail
    required property FitGroup heads
    required property FitGroup details
    required property color accent
    required property color ink
    required property color inkSoft
    property bool low: false // has its explanation beside the question

    readonly property bool explained: detail !== ""
    readonly property bool beside: explained && low && width > grid.module * 8
    readonly property real indent: grid.module * 1.25 * grid.growth
    readonly property real gap: grid.module * 0.14
    readonly property real block: title.contentHeight + (explained && !beside ? gap + more.contentHeight : 0)

    FitText {
        width: row.grid.module * row.grid.growth
        height: row.height
        text: row.number
        color: row.accent
        bold: true
        maximumPixelSize: row.grid.title * (row.beside ? 1.0 : 1.2)
        alignment: Qt.AlignHCenter | Qt.AlignVCenter
    }

    FitText {
        id: title
        x: row.indent
        y: row.beside ? 0 : (row.height - row.block) / 2
        width: (row.width - x) * (row.beside ? 0.46 : 1)
        height: row.beside ? row.height : row.height * (row.explained ? 0.46 : 0.9)
        text: row.head
        color: row.ink
        bold: true
        group: row.heads
        lineSpacing: 1.2
        maximumLines: row.beside ? 1 : 3
        maximumPixelSize: row.beside ? row.grid.title * 0.66 : row.explained ? Math.max(24, Math.min(row.grid.title * 0.85, row.height * 0.34 * row.grid.growth)) : row.grid.title * 1.1
        growth: row.grid.growth
        ample: row.grid.ample
        alignment: row.beside ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
    }

    FitText {
        id: more
        visible: row.explained
        x: row.beside ? title.x + title.width + row.grid.gap : row.indent
        y: row.beside ? 0 : title.y + title.contentHeight + row.gap
        width: row.width - x
        height: row.beside ? row.height : row.height - title.contentHeight - row.gap - row.grid.module * 0.22
        text: row.detail
        color: row.inkSoft
        group: row.details
        lineSpacing: 1.25
        maximumPixelSize: row.beside ? Math.max(24, row.grid.body * 0.75) : Math.max(24, Math.min(row.grid.body * 0.9, row.height * 0.28 * row.grid.growth))
        growth: row.grid.growth
        ample: row.grid.ample
        alignment: row.beside ? Qt.AlignLeft | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignTop
    }
}
