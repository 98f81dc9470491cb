// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The zone that is looked at: its rectangle, its layer, and what is in it.
Column {
    id: form

    required property EditorDesk desk
    required property ZoneWords words
    readonly property ZoneDesk zones: desk.zones
    readonly property bool isDivided: zones.division !== Terms.Division.Whole
    readonly property int half: (width - Theme.space) / 2

    signal itemsAsked

    spacing: Theme.gap

    Words {
        objectName: "zoneTitle"
        width: parent.width
        text: form.isDivided ? form.words.name(form.zones.current) : qsTr("The whole canvas")
        size: Theme.lead
        isStrong: true
    }
    Grid {
        visible: form.isDivided
        columns: 2
        columnSpacing: Theme.space
        rowSpacing: Theme.gap / 2

        ZoneSideField {
            id: leftSide
            width: form.half
            desk: form.desk
            which: Terms.Side.Left
            name: qsTr("From the left")
        }
        ZoneSideField {
            id: topSide
            width: form.half
            desk: form.desk
            which: Terms.Side.Top
            name: qsTr("From the top")
        }
        ZoneSideField {
            id: widthSide
            width: form.half
            desk: form.desk
            which: Terms.Side.Width
            name: qsTr("Width")
        }
        ZoneSideField {
            id: heightSide
            width: form.half
            desk: form.desk
            which: Terms.Side.Height
            name: qsTr("Height")
        }
    }
    Words {
        objectName: "sideFault"
        width: parent.width
        visible: form.isDivided && (leftSide.isAmiss || topSide.isAmiss || widthSide.isAmiss || heightSide.isAmiss)
        text: qsTr("A number with which the zone stays on the canvas: make it smaller before you move it.")
        color: Theme.warm
        size: Theme.small
        wrapMode: Text.Wrap
    }
    FieldName {
        visible: form.isDivided
        text: qsTr("Layer, 0 to 100: a higher one covers a lower one")
    }
    WordField {
        objectName: "zoneLayer"
        visible: form.isDivided
        desk: form.desk
        width: form.half
        leftPadding: Theme.gap
        value: form.zones.layer.toString()
        inputMethodHints: Qt.ImhDigitsOnly
        maximumLength: 3
        Accessible.name: qsTr("Layer")
        onWritten: text => isAmiss = !form.zones.setLayer(text)
    }
    FindingNotes {
        width: parent.width
        visible: form.isDivided
        findings: form.desk.findings
        paths: [form.zones.path]
        isExact: !form.zones.isTicker // what is wrong with items stands beside them
    }
    TickerList {
        width: parent.width
        visible: form.zones.isTicker
        desk: form.desk
    }
    PushButton {
        objectName: "editItems"
        visible: !form.zones.isTicker
        text: qsTr("Edit its items")
        onClicked: form.itemsAsked()
    }
}
