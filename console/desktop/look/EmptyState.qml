// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What stands where a list has nothing: why, and what to do.
Column {
    id: state

    property string title: ""
    property string advice: ""
    property string glyph: ""

    spacing: Theme.gap

    Glyph {
        name: state.glyph
        visible: state.glyph !== ""
        size: Math.round(40 * Theme.zoom)
        color: Theme.inkSoft
        anchors.horizontalCenter: parent.horizontalCenter
    }
    Words {
        text: state.title
        size: Theme.lead
        isStrong: true
        width: state.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
    Words {
        text: state.advice
        visible: text !== ""
        isSoft: true
        width: state.width
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }
}
