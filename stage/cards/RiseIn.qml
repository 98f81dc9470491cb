// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The one entrance: a part of a card arrives from a little below. It is opaque from its first frame, so that every still is a picture.
Translate {
    id: rise
    required property real distance
    property int order: 0

    y: distance
    property NumberAnimation motion: NumberAnimation {
        target: rise
        property: "y"
        from: rise.distance
        to: 0
        duration: Theme.rise + rise.order * 120
        easing.type: Theme.easing
        running: true
    }
}
