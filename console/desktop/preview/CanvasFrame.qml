// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Preview

/// A canvas at its own size, made smaller, or larger by a whole number: what stands in it is drawn as on a screen. Above it stands whose canvas it is, and its
/// size.
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
        width: canvas.width * canvas.scale
        height: canvas.height * canvas.scale
        color: "#000000"
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: preview.name

        Miniature {
            id: canvas

            readonly property real fitting: preview.width / width

            width: preview.canvasWidth
            height: preview.canvasHeight
            scale: fitting < 1 ? fitting : Math.floor(fitting)
            transformOrigin: Item.TopLeft
        }
    }
}
