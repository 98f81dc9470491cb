// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What is scrolled when it is higher than its room. What the keyboard comes to is brought into sight.
Flickable {
    id: view

    property bool holdsStill: false // when what is in it becomes higher: nothing is brought into sight but what the keyboard comes to
    property Item whole: null // a form that is brought into it with all that belongs to it, as far as there is room
    readonly property Item focused: Window.activeFocusItem

    function follow() {
        if (!focused || !visible || !isWithin(focused, contentItem))
            return;
        const shown = whole && whole.height < height && isWithin(focused, whole) ? whole : focused;
        bring(shown.mapToItem(contentItem, 0, 0).y, shown.height);
    }
    function bring(y: real, height: real) {
        const lowest = y + Math.min(height + Theme.gap, view.height) - view.height;
        contentY = Math.max(0, Math.min(Math.max(contentY, lowest), Math.max(0, y - Theme.gap)));
    }
    function isWithin(item: Item, outer: Item): bool {
        for (let above = item; above; above = above.parent)
            if (above === outer)
                return true;
        return false;
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}
    onFocusedChanged: settled.restart()
    onContentHeightChanged: if (!holdsStill) settled.restart()
    Keys.onPressed: event => {
        const page = event.key === Qt.Key_PageDown ? height : event.key === Qt.Key_PageUp ? -height : 0;
        event.accepted = page !== 0;
        contentY = Math.max(0, Math.min(contentY + page * 0.9, contentHeight - height));
    }

    Timer {
        id: settled // what comes to the keyboard may not be laid out yet
        interval: 0
        onTriggered: view.follow()
    }
}
