// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Which screen this is, for the person who stands before a wall of them: a band at the foot of the canvas, or all of a strip.
Rectangle {
    id: band
    required property string name
    required property string place
    required property bool unlit

    readonly property bool roomy: height >= 48

    anchors.bottom: parent.bottom
    width: parent.width
    height: parent.height < 80 ? parent.height : Math.max(24, Math.round(Math.min(parent.width, parent.height) / 4))
    color: unlit ? Theme.strip : Theme.night
    z: 1

    Rectangle {
        visible: band.roomy
        width: parent.width
        height: Math.max(2, Math.round(band.height / 40))
        color: Theme.amber
    }

    Pages {
        x: Math.round(parent.width / 40)
        y: band.roomy ? Math.round(band.height * 0.12) : 0
        width: parent.width - 2 * x
        height: band.roomy ? Math.round(band.height * 0.5) : band.height
        color: Theme.light
        texts: [band.name]
        maximumPixelSize: height
    }

    Pages {
        visible: band.roomy
        x: Math.round(parent.width / 40)
        y: Math.round(band.height * 0.64)
        width: parent.width - 2 * x
        height: Math.round(band.height * 0.28)
        color: Theme.amber
        texts: [band.place]
        maximumPixelSize: height
    }
}
