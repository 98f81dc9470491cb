// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Library

/// One asset in the list.
T.ItemDelegate {
    id: row

    required property int index
    required property string sha256
    required property string name
    required property int kind
    required property int pixelWidth
    required property int pixelHeight
    required property real duration
    required property real size
    required property date added
    required property int examination
    required property list<string> tags
    required property AssetColumns columns
    required property Thumbnails thumbnails
    property bool isCurrent: false
    property bool isPooled: false

    implicitHeight: Math.round(50 * Theme.zoom)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: (kind === Library.Kind.Video ? qsTr("Video") : qsTr("Image")) + ", " + name + ", " + look.word + (tags.length > 0 ? ", " + Array.from(tags).join(", ") : "")

    ListView.onPooled: isPooled = true
    ListView.onReused: isPooled = false

    ExaminationLook {
        id: look
        examination: row.examination
    }
    background: Rectangle {
        color: row.isCurrent ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        Rectangle {
            width: parent.width
            height: 1
            y: parent.height - 1
            color: Theme.hairline
        }
    }
    contentItem: Item {
        AssetThumbnail {
            x: Theme.space
            width: row.columns.picture
            height: Math.round(width * 9 / 16)
            anchors.verticalCenter: parent.verticalCenter
            thumbnails: row.thumbnails
            sha256: row.sha256
            isVideo: row.kind === Library.Kind.Video
            isSeen: row.visible && !row.isPooled
        }
        Words {
            id: title
            x: row.columns.name
            width: Math.min(implicitWidth, row.columns.state - x - Theme.space - marks.width)
            anchors.verticalCenter: parent.verticalCenter
            text: row.name === "" ? row.sha256.slice(0, 12) : row.name
            elide: Text.ElideMiddle // names of a series differ at their ends
            isStrong: true
        }
        TagRow {
            id: marks
            x: title.x + title.width + Theme.gap
            width: visible ? implicitWidth + Theme.gap : 0
            visible: row.columns.hasTags && row.tags.length > 0
            anchors.verticalCenter: parent.verticalCenter
            tags: row.tags
            longest: row.columns.tag
        }
        ExaminationMark {
            x: row.columns.state
            anchors.verticalCenter: parent.verticalCenter
            examination: row.examination
        }
        Words {
            x: row.columns.pixels
            width: row.columns.duration - Theme.space - x
            visible: row.columns.hasPixels
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: row.pixelWidth + "×" + row.pixelHeight
            isSoft: true
        }
        Length {
            x: row.columns.duration
            width: row.columns.size - Theme.space - x
            visible: row.columns.hasDuration
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            milliseconds: row.duration
            isSoft: true
        }
        Words {
            x: row.columns.size
            width: 84 * Theme.zoom
            visible: row.columns.hasSize
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: Qt.locale().formattedDataSize(row.size, 1)
            isSoft: true
        }
        Ago {
            x: row.columns.added
            width: row.columns.end - x
            visible: row.columns.hasAdded
            anchors.verticalCenter: parent.verticalCenter
            when: row.added
            isSoft: true
        }
    }
}
