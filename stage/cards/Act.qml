// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The clock of a scene: seconds since it was first seen. It runs once; what an alert had covered stands where it stood.
QtObject {
    id: act
    required property bool shown
    required property real length
    property real time: Theme.ended ? length : 0
    property bool begun: false

    function begin(): void {
        if (begun || !shown || Theme.ended)
            return;
        begun = true;
        motion.start();
    }

    onShownChanged: begin()
    Component.onCompleted: begin()
    property NumberAnimation motion: NumberAnimation {
        target: act
        property: "time"
        from: 0
        to: act.length
        duration: act.length * 1000
    }
}
