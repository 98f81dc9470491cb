// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// What a programme shows: the chosen card on three kinds of canvas, and every item. Up and Down go from one to the next.
FocusScope {
    id: shown

    required property OpenedProgramme opened
    required property Wording wording

    readonly property bool hasPreview: opened.previews.length > 0

    Item {
        id: previews
        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * Theme.margin
        height: shown.hasPreview ? strip.y + strip.height + Theme.space : 0
        visible: shown.hasPreview

        readonly property real lobbyWidth: Math.round((width - Theme.gap) * 0.57)

        Repeater {
            id: pictures
            model: shown.opened.previews

            CardPreview {
                required property PreviewCard modelData
                readonly property bool isStrip: modelData.profile === "led"
                readonly property bool isLobby: modelData.profile === "lobby"

                card: modelData
                name: shown.wording.names.profile(modelData.profile)
                width: isStrip ? previews.width : isLobby ? previews.lobbyWidth : previews.width - previews.lobbyWidth - Theme.gap
                height: implicitHeight
                x: isStrip || isLobby ? 0 : previews.lobbyWidth + Theme.gap
                y: isStrip ? strip.y : 0
            }
        }
        Item {
            id: strip // below the two others
            y: Math.round((previews.width - previews.lobbyWidth - Theme.gap) * 3 / 4) + Theme.gap
            height: Math.round(previews.width / 6)
        }
    }
    Column {
        id: beside
        anchors.top: previews.bottom
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        bottomPadding: shown.opened.findings.count > 0 ? Theme.gap : 0
        Repeater {
            model: shown.opened.findings.count
            Words {
                required property int index
                width: beside.width
                text: shown.wording.of(shown.opened.findings, index)
                color: Theme.warm
                wrapMode: Text.Wrap
            }
        }
    }
    ListView {
        id: view
        objectName: "itemList"
        focus: true
        clip: true
        width: parent.width
        anchors.top: beside.bottom
        anchors.bottom: parent.bottom
        model: shown.opened.items
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        ScrollRail.vertical: ScrollRail {}
        Keys.onReturnPressed: shown.opened.chosen = currentIndex
        Keys.onSpacePressed: shown.opened.chosen = currentIndex
        delegate: ItemEntry {
            width: view.width
            wording: shown.wording
            isCurrent: index === shown.opened.chosen || (view.activeFocus && ListView.isCurrentItem)
            onClicked: {
                view.currentIndex = index;
                shown.opened.chosen = index;
            }
        }
    }
}
