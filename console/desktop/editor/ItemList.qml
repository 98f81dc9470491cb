// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// The items in their order. Up and Down walk, Alt+Up and Alt+Down move, Delete removes, Ctrl+D doubles; the grip drags.
FocusScope {
    id: list

    required property EditorDesk desk
    readonly property ItemDesk items: desk.items

    property int dragged: -1 // the row that is dragged; −1: none
    property int target: -1 // where it would come to stand

    function step(steps: int) {
        items.current = Math.max(0, Math.min(items.all.count - 1, items.current + steps));
    }
    function follow(y: real) {
        const row = view.indexAt(1, Math.max(0, Math.min(view.contentHeight - 1, y)));
        if (row >= 0)
            target = row;
    }
    function drop(isDone: bool) {
        const from = dragged;
        dragged = -1;
        if (isDone && target >= 0)
            items.move(from, target);
        target = -1;
    }

    Wording {
        id: words
    }
    ListView {
        id: view
        objectName: "itemList"
        focus: true
        activeFocusOnTab: true
        clip: true
        anchors.fill: parent
        model: list.items.all
        currentIndex: list.items.current
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        interactive: list.dragged < 0
        ScrollRail.vertical: ScrollRail {}

        Keys.onPressed: event => {
            const isAlt = event.modifiers & Qt.AltModifier;
            const isDown = event.key === Qt.Key_Down;
            event.accepted = isDown || event.key === Qt.Key_Up;
            if (event.accepted)
                isAlt ? list.items.moveBy(isDown ? 1 : -1) : list.step(isDown ? 1 : -1);
        }
        Keys.onDeletePressed: list.items.remove()

        delegate: ItemRow {
            id: row
            objectName: "item" + index
            width: view.width
            wording: words
            isCurrent: index === list.items.current
            isFocused: isCurrent && view.activeFocus
            gravity: list.desk.findings.count >= 0 ? list.desk.findings.gravityAt(list.items.listPath + ".items[" + index + "]") : 0
            onClicked: {
                list.items.current = index;
                view.forceActiveFocus();
            }
            onGrabbed: list.dragged = index
            onDraggedTo: y => list.follow(row.y + y)
            onDropped: isDone => list.drop(isDone)

            Rectangle {
                z: 1
                width: parent.width
                height: 3
                y: list.target < list.dragged ? 0 : parent.height - height
                visible: list.dragged >= 0 && list.target === row.index && list.target !== list.dragged
                color: Theme.accent
            }
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space
        visible: view.count === 0
        title: qsTr("Nothing to show yet")
        advice: qsTr("Add a card, and fill it in.")
    }
}
