// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Preview
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// What a programme shows: the chosen card on three kinds of canvas, and every item. Up and Down go from one to the next.
FocusScope {
    id: shown

    required property OpenedProgramme opened
    required property Wording wording

    readonly property bool hasPreview: opened.previews.length > 0

    Flow {
        id: previews
        x: Theme.margin
        y: Theme.gap
        width: parent.width - 2 * Theme.margin
        bottomPadding: shown.hasPreview ? Theme.space : 0
        spacing: Theme.gap
        visible: shown.hasPreview

        readonly property real lobbyWidth: Math.round((width - spacing) * 0.57)

        Repeater {
            model: shown.opened.previews

            CardPicture {
                required property PreviewCard modelData

                card: modelData.text
                profile: modelData.profile
                canvasWidth: modelData.canvasWidth
                canvasHeight: modelData.canvasHeight
                width: profile === "led" ? previews.width : profile === "lobby" ? previews.lobbyWidth : previews.width - previews.lobbyWidth - previews.spacing
            }
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
