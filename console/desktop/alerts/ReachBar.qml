// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How far an alert got: on the glass, received, refused, and who said nothing.
Item {
    id: bar

    required property double targeted
    required property double received
    required property double presented
    required property double refused

    implicitHeight: Math.round(8 * Theme.zoom)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("%1 of %2 presented").arg(presented).arg(targeted)

    Rectangle {
        anchors.fill: parent
        radius: height / 2
        color: Theme.hairline
    }
    Rectangle {
        width: bar.targeted > 0 ? parent.width * Math.min(1, bar.received / bar.targeted) : 0
        height: parent.height
        radius: height / 2
        color: Theme.warm
        opacity: 0.5
    }
    Rectangle {
        width: bar.targeted > 0 ? parent.width * Math.min(1, bar.presented / bar.targeted) : 0
        height: parent.height
        radius: height / 2
        color: Theme.well
    }
    Rectangle {
        anchors.right: parent.right
        width: bar.targeted > 0 ? parent.width * Math.min(1, bar.refused / bar.targeted) : 0
        height: parent.height
        radius: height / 2
        color: Theme.grave
    }
}
