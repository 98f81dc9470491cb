// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// Names of the columns.
Item {
    id: header

    required property FleetColumns columns

    implicitHeight: Math.round(32 * Theme.zoom)

    component Name: Words {
        isSoft: true
        size: Theme.small
        anchors.verticalCenter: parent.verticalCenter
    }
    Name {
        x: header.columns.state
        text: qsTr("State")
    }
    Name {
        x: header.columns.screen
        text: qsTr("Screen and place")
    }
    Name {
        x: header.columns.picture
        visible: header.columns.hasPicture
        text: qsTr("Profile")
    }
    Name {
        x: header.columns.playing
        visible: header.columns.hasPlaying
        text: qsTr("On the glass")
    }
    Name {
        x: header.columns.heard
        text: qsTr("Last report")
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
