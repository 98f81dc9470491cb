// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The zones on one canvas, drawn to scale. What is no zone is black, as on the screen.
Column {
    id: picture

    required property ZoneDesk zones
    required property ZoneWords words
    required property string profile
    required property int canvasWidth
    required property int canvasHeight
    readonly property real scaling: width / canvasWidth

    spacing: Theme.gap / 2

    ProfileWord {
        id: word
    }
    Words {
        width: parent.width
        //: A kind of screen, and the pixels of its canvas.
        text: qsTr("%1, %2×%3").arg(word.of(picture.profile)).arg(picture.canvasWidth).arg(picture.canvasHeight)
        isSoft: true
        size: Theme.small
    }
    Rectangle {
        width: picture.width
        height: Math.round(picture.canvasHeight * picture.scaling)
        color: "#000000"
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("%n zone(s)", "", picture.zones.all.count)

        Repeater {
            model: picture.zones.all

            Rectangle {
                id: zone

                required property int index
                required property bool isTicker
                required property int parts
                required property bool isPixels
                required property real leftEdge
                required property real topEdge
                required property real across
                required property real down
                required property int level
                readonly property real unitX: picture.scaling * (isPixels ? 1 : picture.canvasWidth)
                readonly property real unitY: picture.scaling * (isPixels ? 1 : picture.canvasHeight)
                readonly property bool isCurrent: index === picture.zones.current

                objectName: "zone-" + picture.profile + index
                x: leftEdge * unitX
                y: topEdge * unitY
                z: level
                width: across * unitX
                height: down * unitY
                color: Theme.programmeColor(Math.max(0, index)) // −1 on its way out
                border.width: isCurrent && height > 16 ? 3 : 1
                border.color: isCurrent ? "#ffffff" : "#000000"

                Words {
                    anchors.centerIn: parent
                    width: Math.min(implicitWidth, parent.width - 8)
                    visible: parent.height > implicitHeight && parent.width > 24
                    text: zone.width > 80 * Theme.zoom ? picture.words.name(zone.index) : zone.index + 1
                    color: "#ffffff"
                    isStrong: zone.isCurrent
                }
                MouseArea {
                    anchors.fill: parent
                    onClicked: picture.zones.current = zone.index
                }
            }
        }
    }
}
