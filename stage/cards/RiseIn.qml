// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The one entrance: a part of a card arrives from a little below. It is opaque from its first frame, so that every still is a picture. It begins
/// when the card is first seen, which is prepared long before, and comes again only when a page is turned: what an alert had covered stands where it
/// stood.
Translate {
    id: rise
    required property real distance
    required property bool shown
    property int order: 0
    property bool begun: false

    function begin(): void {
        if (begun || !shown || Theme.still)
            return;
        begun = true;
        motion.start();
    }

    function again(): void {
        if (!Theme.still)
            motion.restart();
    }

    y: Theme.still ? 0 : distance
    onShownChanged: begin()
    Component.onCompleted: begin()
    property NumberAnimation motion: NumberAnimation {
        target: rise
        property: "y"
        from: rise.distance
        to: 0
        duration: Theme.rise + rise.order * 120
        easing.type: Theme.easing
    }
}
