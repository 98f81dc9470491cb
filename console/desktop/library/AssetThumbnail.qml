// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// An asset's small picture; while there is none, of what kind it is.
Rectangle {
    id: thumbnail

    required property Thumbnails thumbnails
    required property string sha256
    required property bool isVideo
    property bool isSeen: true

    readonly property string wanted: isSeen ? sha256 : ""
    property string asked: ""

    color: Theme.raised
    Accessible.ignored: true

    function renew() {
        view.image = thumbnails.pictureOf(sha256);
    }
    function follow() {
        if (asked !== "")
            thumbnails.hide(asked);
        asked = wanted;
        if (asked !== "")
            thumbnails.show(asked);
        renew();
    }

    onWantedChanged: follow()
    Component.onCompleted: follow()
    Component.onDestruction: if (asked !== "") thumbnails.hide(asked)

    Connections {
        target: thumbnail.thumbnails
        function onRenewed(sha256: string) {
            if (sha256 === thumbnail.sha256)
                thumbnail.renew();
        }
    }
    Glyph {
        anchors.centerIn: parent
        visible: !view.hasPicture
        name: thumbnail.isVideo ? "video" : "image"
        color: Theme.inkSoft
        size: Math.round(20 * Theme.zoom)
    }
    PictureView {
        id: view
        objectName: "thumbnail"
        anchors.fill: parent
        visible: hasPicture
        fillColor: Theme.raised
    }
    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.width: 1
        border.color: Theme.hairline
    }
    Rectangle {
        x: 3
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3
        width: Math.round(16 * Theme.zoom)
        height: width
        radius: 3
        visible: view.hasPicture && thumbnail.isVideo
        color: "#b3000000"
        Glyph {
            anchors.centerIn: parent
            name: "play"
            color: "#ffffff"
            size: Math.round(12 * Theme.zoom)
        }
    }
}
