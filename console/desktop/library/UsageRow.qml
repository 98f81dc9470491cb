// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A programme that shows the asset.
Item {
    id: row

    required property string programme
    required property string title
    required property bool isDraft
    required property bool isLive

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: name.text + ", " + place.text

    Column {
        id: column
        width: parent.width - place.width - Theme.gap
        Words {
            id: name
            width: parent.width
            text: row.title === "" ? row.programme : row.title
            elide: Text.ElideMiddle
        }
        Words {
            width: parent.width
            visible: row.title !== ""
            text: row.programme
            isSoft: true
            size: Theme.small
        }
    }
    Words {
        id: place
        anchors.right: parent.right
        //: Where a programme shows an asset: on the screens now, in its draft, or both
        text: !row.isLive ? qsTr("Draft") : row.isDraft ? qsTr("Live and draft") : qsTr("Live", "a programme")
        color: row.isLive ? Theme.well : Theme.inkSoft
        isStrong: row.isLive
    }
}
