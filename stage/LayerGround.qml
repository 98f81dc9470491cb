// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage

/// What of a divided canvas is no zone: black, below the zones of its layer, and above everything of the layer before.
Rectangle {
    required property Layer content
    required property Layer other

    color: "black"
    anchors.fill: parent
    // Between two items of one layout it lies below both.
    visible: content.shown && content.divided && !(content.onTop && other.shown && other.layout === content.layout)
    z: (content.onTop ? LayerView.Upper : LayerView.Lower) - 0.5
    opacity: content.opacity
}
