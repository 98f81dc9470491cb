// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A box that is ticked or not.
T.CheckBox {
    id: box

    implicitWidth: Math.round(18 * Theme.zoom) + (text === "" ? 0 : Theme.gap + words.implicitWidth)
    implicitHeight: Math.round(24 * Theme.zoom)

    indicator: Rectangle {
        width: Math.round(18 * Theme.zoom)
        height: width
        y: (box.height - height) / 2
        radius: 4
        color: box.checked ? Theme.accent : Theme.panel
        border.width: box.checked ? 0 : 1
        border.color: Theme.outline
        Glyph {
            anchors.centerIn: parent
            name: "check"
            visible: box.checked
            size: Math.round(14 * Theme.zoom)
            color: Theme.accentInk
        }
        FocusFrame {
            shown: box.visualFocus
        }
    }
    contentItem: Words {
        id: words
        text: box.text
        leftPadding: box.indicator.width + Theme.gap
        verticalAlignment: Text.AlignVCenter
    }
}
