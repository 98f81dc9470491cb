// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// One rule that selects days, in words, and what can be done with it.
Item {
    id: row

    required property int index
    required property phrases said
    required property bool hasForm // there is one for it
    required property bool isExcept
    required property Wording wording
    readonly property bool isNarrow: width < tools.width + Math.round(180 * Theme.zoom) // large text: the buttons stand below the words
    readonly property string sentence: wording.of(said, 0)

    signal edited
    signal moved
    signal removed

    implicitHeight: isNarrow ? words.implicitHeight + tools.implicitHeight : Math.max(words.implicitHeight + Theme.gap, tools.implicitHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: sentence

    Words {
        id: words
        objectName: (row.isExcept ? "exceptRule" : "onRule") + row.index
        y: row.isNarrow ? 0 : Math.round((row.height - height) / 2)
        width: row.isNarrow ? row.width : row.width - tools.width - Theme.gap
        text: row.sentence
        wrapMode: Text.Wrap
    }
    Row {
        id: tools
        y: row.isNarrow ? words.height : Math.round((row.height - height) / 2)
        anchors.right: parent.right
        spacing: Math.round(4 * Theme.zoom)
        PushButton {
            objectName: words.objectName + "Edit"
            visible: row.hasForm
            glyph: "edit"
            Accessible.name: qsTr("Change: %1").arg(row.sentence)
            onClicked: row.edited()
        }
        PushButton {
            objectName: words.objectName + "Move"
            glyph: "exchange"
            //: Moves a rule between the days on which it plays and those on which it does not.
            Accessible.name: row.isExcept ? qsTr("Play on these days: %1").arg(row.sentence) : qsTr("Leave these days out: %1").arg(row.sentence)
            onClicked: row.moved()
        }
        PushButton {
            objectName: words.objectName + "Remove"
            glyph: "close"
            Accessible.name: qsTr("Remove: %1").arg(row.sentence)
            onClicked: row.removed()
        }
    }
}
