// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Texts on a band, each on one line, one after another: one that has room stands, a longer one runs.
Rectangle {
    id: band
    required property list<string> texts

    color: height < 80 && width < 1000 ? Theme.strip : Theme.night

    Pages {
        anchors.fill: parent
        anchors.leftMargin: band.height * 0.3
        anchors.rightMargin: band.height * 0.3
        texts: band.texts
        color: Theme.light
        maximumLines: 1
        floor: height < 24 ? 16 : Math.max(24, Math.round(height * 0.5))
        maximumPixelSize: Math.max(24, Math.round(height * 0.62))
    }
}
