// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Library
import Ironfence.Console.Look

/// An asset that can be chosen: its name, what it is, and whether screens get it.
T.AbstractButton {
    id: tile

    required property string sha256
    required property string name
    required property int kind
    required property int pixelWidth
    required property int pixelHeight
    required property double duration
    required property int examination
    required property Thumbnails thumbnails
    property bool isCurrent: false
    property bool isPooled: false

    readonly property string size: pixelWidth + "×" + pixelHeight
    readonly property string caution: {
        if (examination === Library.State.Refused)
            return qsTr("Refused by the examination: it cannot be published");
        return examination === Library.State.Waiting ? qsTr("Still being examined") : "";
    }

    implicitHeight: Math.round(60 * Theme.zoom)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + what.text

    ListView.onPooled: isPooled = true
    ListView.onReused: isPooled = false

    background: Rectangle {
        radius: Theme.radius
        color: tile.hovered || tile.isCurrent ? Theme.chosen : "transparent"
        FocusFrame {
            shown: tile.isCurrent
            anchors.margins: 1
        }
    }
    contentItem: Item {
        AssetThumbnail {
            id: picture
            x: Theme.gap
            width: Math.round(80 * Theme.zoom)
            height: Math.round(width * 9 / 16)
            anchors.verticalCenter: parent.verticalCenter
            thumbnails: tile.thumbnails
            sha256: tile.sha256
            isVideo: tile.kind === Library.Kind.Video
            isSeen: tile.visible && !tile.isPooled
        }
        Column {
            x: picture.x + picture.width + Theme.space
            width: parent.width - x - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            Words {
                width: parent.width
                text: tile.name
                isStrong: tile.isCurrent
            }
            Row {
                spacing: Theme.space
                Words {
                    id: what
                    text: tile.kind === Library.Kind.Image ? qsTr("Picture, %1").arg(tile.size) : qsTr("Video, %1, %2 s").arg(tile.size).arg((tile.duration / 1000).toLocaleString(Qt.locale(), "f", 1))
                    isSoft: true
                    size: Theme.small
                }
                Words {
                    text: tile.caution
                    visible: text !== ""
                    color: Theme.warm
                    size: Theme.small
                }
            }
        }
    }
}
