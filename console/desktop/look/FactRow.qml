// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Something that is known of a screen, an asset …; what is not known is left out.
Item {
    id: row

    required property string name
    required property string value
    property color color: Theme.ink

    visible: value !== ""
    width: parent ? parent.width : 0
    implicitHeight: Math.max(label.implicitHeight, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Words {
        id: label
        text: row.name
        isSoft: true
        width: 96 * Theme.zoom
    }
    Words {
        id: words
        x: label.width + Theme.gap
        width: parent.width - x
        text: row.value
        color: row.color
        wrapMode: Text.Wrap
    }
}
