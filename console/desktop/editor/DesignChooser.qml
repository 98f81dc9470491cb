// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The templates of cards, each as the stage draws it. Arrows walk, Enter takes one, Escape none.
FocusScope {
    id: chooser

    required property DesignModel designs

    signal chosen(string design)
    signal closed

    Keys.onEscapePressed: closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Words {
        id: title
        x: Theme.margin
        y: Theme.space
        text: qsTr("Choose a template")
        size: Theme.title
        isStrong: true
    }
    PushButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: chooser.closed()
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / Math.round(280 * Theme.zoom)))

        objectName: "designs"
        x: Theme.space
        y: title.y + title.height + Theme.space
        width: parent.width - 2 * Theme.space
        height: parent.height - y
        focus: true
        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round((cellWidth - Theme.space) * 9 / 16) + Math.round(44 * Theme.zoom)
        model: chooser.visible ? chooser.designs : null
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        Keys.onReturnPressed: if (currentItem) chooser.chosen((currentItem as DesignTile).design)
        Keys.onSpacePressed: if (currentItem) chooser.chosen((currentItem as DesignTile).design)

        delegate: DesignTile {
            required property int index

            width: grid.cellWidth - Theme.space
            height: grid.cellHeight - Theme.gap
            isCurrent: grid.activeFocus && GridView.isCurrentItem
            onClicked: chooser.chosen(design)
        }
    }
}
