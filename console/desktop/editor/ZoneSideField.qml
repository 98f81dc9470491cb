// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// One side of the current zone's rectangle.
Column {
    id: side

    required property EditorDesk desk
    required property int which // Terms.Side
    required property string name
    readonly property bool isAmiss: field.isAmiss
    readonly property ZoneDesk zones: desk.zones

    FieldName {
        text: side.name + (side.zones.isPixels ? qsTr(", pixels") : qsTr(", %"))
    }
    WordField {
        id: field
        objectName: "zoneSide" + side.which
        width: parent.width
        desk: side.desk
        leftPadding: Theme.gap
        value: side.zones.sides[side.which] ?? ""
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        maximumLength: 8
        Accessible.name: side.name
        onWritten: text => isAmiss = !side.zones.setSide(side.which, text)
    }
}
