// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Texts on a band, each on one line, one after another: one that has room stands, a longer one runs from edge to edge. Unlit ground under an amber rule,
/// so that it is told from whatever card stands above it.
Rectangle {
    id: band
    required property list<string> texts

    readonly property int rule: height < 48 ? 0 : Math.max(2, Math.round(height * 0.04))

    color: Theme.strip

    Rectangle {
        width: parent.width
        height: band.rule
        color: Theme.amber
    }

    Pages {
        anchors.fill: parent
        anchors.topMargin: band.rule
        texts: band.texts
        color: Theme.light
        maximumLines: 1
        floor: height < 24 ? 16 : Math.max(24, Math.round(height * 0.5))
        maximumPixelSize: Math.max(24, Math.round(height * 0.62))
    }
}
