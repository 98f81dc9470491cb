// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An alert that has more to say than its page can hold: its head and foot stay, the rest comes one thing at a time.
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

    readonly property list<string> parts: [headline, instruction, description]

    color: ground

    TextList {
        id: list
    }

    AlertHeader {
        id: header
        grid: page.grid
        ground: page.ground
        type: page.type
        levelName: page.levelName
        mark: page.mark
        width: parent.width
    }

    Pages {
        x: page.grid.margin
        y: header.height + page.grid.module * 0.5
        width: parent.width - 2 * x
        height: foot.y - y - page.grid.module * 0.3
        texts: list.filled(page.parts)
        color: page.type
        centred: false
        lineSpacing: 1.3
        maximumPixelSize: page.grid.title * 1.15
    }

    AlertFoot {
        id: foot
        grid: page.grid
        type: page.type
        senderName: page.senderName
        notice: page.notice
        x: page.grid.margin
        y: parent.height - height
        width: parent.width - 2 * x
    }
}
