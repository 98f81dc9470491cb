// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A part of a page that is scrolled when it is higher than its room.
Panel {
    id: part

    default property alias content: holder.data
    property real contentHeight: 0

    Flickable {
        anchors.fill: parent
        anchors.margins: Theme.space
        contentHeight: part.contentHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        Item {
            id: holder
            width: parent.width - Theme.space
            height: part.contentHeight
        }
    }
}
