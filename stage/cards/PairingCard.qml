// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A screen that waits to be paired: the code that its operator compares, and a QR code with the same and the screen's key; fills its parent.
Rectangle {
    id: card
    required property string code // letters and digits, shown in groups of four
    required property string payload // of the QR code; empty: none
    required property string address // printed below it: the server that the screen waits for

    //: Heading of the card of a screen that is not paired yet.
    readonly property string title: qsTr("This screen is not paired yet")
    //: What the operator does with the code.
    readonly property string request: qsTr("Compare this code in the console and confirm it there")
    readonly property string grouped: list.grouped(code, 4)

    anchors.fill: parent
    clip: true
    color: canvas.small ? Theme.strip : Theme.night

    CardGrid {
        id: canvas
        width: card.width
        height: card.height
    }

    TextList {
        id: list
    }

    Pages {
        visible: canvas.small
        anchors.fill: parent
        anchors.margins: canvas.strip ? 0 : 4
        color: Theme.amber
        texts: canvas.small ? [card.title, card.grouped] : []
    }

    Item {
        id: page
        readonly property bool coded: card.payload !== "" && block.complete
        readonly property real side: canvas.module * (canvas.portrait ? 4.4 : 4.8)
        readonly property real column: canvas.portrait || !coded ? width - 2 * canvas.margin : width - 3 * canvas.margin - side

        visible: !canvas.small
        anchors.fill: parent

        Emblem {
            id: fence
            shape: Emblem.Fence
            pitch: canvas.module * 0.8
            color: Theme.nightRaised
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: canvas.module * 1.1
        }

        NightHeading {
            id: heading
            grid: canvas
            text: card.title
            x: canvas.margin
            y: canvas.margin
            width: page.column
        }

        FitText {
            id: groups
            x: canvas.margin
            y: heading.y + heading.height + canvas.module * 0.6
            width: page.column
            height: canvas.module * (canvas.portrait ? 3.4 : 3)
            text: card.grouped
            color: Theme.light
            bold: true
            lineSpacing: 1.2
            maximumPixelSize: canvas.display * 0.85
            alignment: Qt.AlignLeft | Qt.AlignVCenter
        }

        FitText {
            x: canvas.margin
            y: groups.y + groups.height + canvas.module * 0.4
            width: page.column
            height: canvas.module * (canvas.portrait ? 1.8 : 1.6)
            text: card.request
            color: Theme.lightSoft
            lineSpacing: 1.35
            maximumPixelSize: canvas.body * 0.85
            alignment: Qt.AlignLeft | Qt.AlignTop
        }

        CodeBlock {
            id: block
            grid: canvas
            code: card.payload
            address: card.address
            color: Theme.light
            width: page.side
            x: canvas.portrait ? canvas.margin : page.width - width - canvas.margin
            y: canvas.portrait ? fence.y - height - canvas.module * 0.4 : (fence.y - height) / 2
        }
    }
}
