// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A canvas at its own size, made smaller: what stands in it is drawn as on a screen. Above it stands whose canvas it is, and its size.
Column {
    id: preview

    property string profile: ""
    //: A kind of screen, and the pixels of its canvas.
    property string name: profile === "" ? "" : qsTr("%1, %2×%3").arg(word.of(profile)).arg(canvasWidth).arg(canvasHeight)
    required property int canvasWidth
    required property int canvasHeight
    default property alias content: canvas.data

    spacing: Theme.gap / 2

    ProfileWord {
        id: word
    }
    Words {
        width: parent.width
        text: preview.name
        isSoft: true
        size: Theme.small
        visible: text !== ""
    }
    Rectangle {
        id: frame
        width: preview.width
        height: width * preview.canvasHeight / preview.canvasWidth
        color: "#000000"
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: preview.name

        Item {
            id: canvas
            width: preview.canvasWidth
            height: preview.canvasHeight
            scale: frame.width / preview.canvasWidth
            transformOrigin: Item.TopLeft
        }
    }
}
