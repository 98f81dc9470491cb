// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// How the canvas is divided: ways to do it and the zones on the left, the current one in the middle, and what it comes to on three
/// canvases on the right.
Item {
    id: page

    required property EditorDesk desk
    readonly property ZoneDesk zones: desk.zones
    readonly property int column: Math.round((width - 2 * Theme.space) / 3)

    signal itemsAsked(int zone)

    ZoneWords {
        id: zoneWords
    }
    PlanPart {
        width: page.column
        height: page.height
        contentHeight: ways.implicitHeight
        Column {
            id: ways
            width: parent.width
            spacing: Theme.gap

            Words {
                text: qsTr("How the canvas is divided")
                size: Theme.lead
                isStrong: true
            }
            Grid {
                width: parent.width
                columns: 2
                spacing: Theme.gap
                Repeater {
                    //: Ways to divide a canvas.
                    model: [qsTr("One picture"), qsTr("Ticker below"), qsTr("Two columns"), qsTr("Three parts")]

                    DivisionTile {
                        required property string modelData
                        required property int index

                        objectName: "division" + index
                        width: Math.floor((ways.width - Theme.gap) / 2)
                        text: modelData
                        division: index
                        isChosen: page.zones.division === index
                        onClicked: page.zones.divide(index)
                    }
                }
            }
            Words {
                width: parent.width
                visible: page.zones.division === Terms.Division.Own
                text: qsTr("It is divided in a way of its own.")
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
            }
            Words {
                width: parent.width
                text: qsTr("What finds no zone any more is left out; undoing brings it back.")
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
            }
            FieldName {
                visible: page.zones.all.count > 1
                text: qsTr("Zones; the items of the first take turns with those of other programmes")
            }
            Repeater {
                model: page.zones.all.count > 1 ? page.zones.all : null

                ZoneRow {
                    objectName: "zoneRow" + index
                    width: ways.width
                    words: zoneWords
                    isCurrent: index === page.zones.current
                    gravity: page.desk.findings.count >= 0 ? page.desk.findings.gravityAt("$.layout.zones[" + index + "]") : 0
                    onClicked: page.zones.current = index
                }
            }
        }
    }
    PlanPart {
        x: page.column + Theme.space
        width: page.column
        height: page.height
        contentHeight: form.implicitHeight
        ZoneForm {
            id: form
            width: parent.width
            desk: page.desk
            words: zoneWords
            onItemsAsked: page.itemsAsked(page.zones.current)
        }
    }
    Flickable {
        x: 2 * (page.column + Theme.space)
        width: page.column
        height: page.height
        contentHeight: pictures.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        Column {
            id: pictures
            width: parent.width
            spacing: Theme.space
            ZonePicture {
                width: parent.width
                zones: page.zones
                words: zoneWords
                profile: "lobby"
                canvasWidth: 1920
                canvasHeight: 1080
            }
            ZonePicture {
                width: parent.width
                zones: page.zones
                words: zoneWords
                profile: "led"
                canvasWidth: 384
                canvasHeight: 64
            }
            ZonePicture {
                width: parent.width * 0.66
                zones: page.zones
                words: zoneWords
                profile: "atm"
                canvasWidth: 800
                canvasHeight: 600
            }
        }
    }
}
