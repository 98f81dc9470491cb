// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A part of a page that is scrolled when it is higher than its room. What the keyboard comes to is brought into it.
Panel {
    id: part

    default property alias content: holder.data
    property real contentHeight: 0

    property Item whole: null // a form that is brought into it with all that belongs to it, as far as there is room
    readonly property Item focused: Window.activeFocusItem

    function follow() {
        if (!focused || !holder.visible || !isWithin(focused, holder))
            return;
        const shown = whole && whole.height < view.height && isWithin(focused, whole) ? whole : focused;
        bring(shown.mapToItem(holder, 0, 0).y, shown.height);
    }
    function bring(y: real, height: real) {
        const lowest = y + Math.min(height + Theme.gap, view.height) - view.height;
        view.contentY = Math.max(0, Math.min(Math.max(view.contentY, lowest), Math.max(0, y - Theme.gap)));
    }
    function isWithin(item: Item, outer: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === outer)
                return true;
        return false;
    }

    onFocusedChanged: settled.restart()
    onContentHeightChanged: settled.restart()

    Timer {
        id: settled // what comes to the keyboard may not be laid out yet
        interval: 0
        onTriggered: part.follow()
    }
    Flickable {
        id: view
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
