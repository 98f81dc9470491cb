// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A notice across the page: what is so, and what follows from it.
Rectangle {
    id: banner

    property string text: ""
    property bool isGrave: false

    implicitHeight: words.implicitHeight + 2 * Theme.gap
    color: isGrave ? Theme.graveGround : Theme.warmGround
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Glyph {
        id: sign
        name: "alerts"
        color: banner.isGrave ? Theme.grave : Theme.warm
        x: Theme.margin
        y: Theme.gap + 1
        size: Math.round(18 * Theme.zoom)
    }
    Words {
        id: words
        text: banner.text
        color: banner.isGrave ? Theme.grave : Theme.warm
        isStrong: true
        x: sign.x + sign.width + Theme.gap
        y: Theme.gap
        width: parent.width - x - Theme.margin
        wrapMode: Text.Wrap
    }
}
