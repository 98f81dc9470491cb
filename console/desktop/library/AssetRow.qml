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
    required property AssetColumns columns
    property bool isCurrent: false

    implicitHeight: Theme.row + Theme.gap / 2
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: (kind === Library.Kind.Video ? qsTr("Video") : qsTr("Image")) + ", " + name + ", " + look.word

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
        Glyph {
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            name: row.kind === Library.Kind.Video ? "video" : "image"
            color: Theme.inkSoft
            size: Math.round(20 * Theme.zoom)
        }
        Words {
            x: row.columns.name
            width: row.columns.state - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            text: row.name === "" ? row.sha256.slice(0, 12) : row.name
            elide: Text.ElideMiddle // names of a series differ at their ends
            isStrong: true
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
