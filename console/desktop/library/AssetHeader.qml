// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Names of the columns.
Item {
    id: header

    required property AssetColumns columns

    implicitHeight: Math.round(32 * Theme.zoom)

    component Name: Words {
        isSoft: true
        size: Theme.small
        anchors.verticalCenter: parent.verticalCenter
    }
    Name {
        x: header.columns.name
        //: Column of the list of assets
        text: qsTr("Name")
    }
    Name {
        x: header.columns.state
        text: qsTr("Pre-flight")
    }
    Name {
        x: header.columns.pixels
        width: header.columns.duration - Theme.space - x
        visible: header.columns.hasPixels
        horizontalAlignment: Text.AlignRight
        //: Column of the list of assets: width and height
        text: qsTr("Pixels")
    }
    Name {
        x: header.columns.duration
        width: header.columns.size - Theme.space - x
        visible: header.columns.hasDuration
        horizontalAlignment: Text.AlignRight
        //: Column of the list of assets: how long a video is
        text: qsTr("Length")
    }
    Name {
        x: header.columns.size
        width: 84 * Theme.zoom
        visible: header.columns.hasSize
        horizontalAlignment: Text.AlignRight
        //: Column of the list of assets: bytes
        text: qsTr("Size")
    }
    Name {
        x: header.columns.added
        visible: header.columns.hasAdded
        //: Column of the list of assets: when
        text: qsTr("Added")
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
