// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A folder, or a file that can be chosen.
T.ItemDelegate {
    id: row

    required property int index
    required property string name
    required property bool isFolder
    required property real size
    required property date changed
    required property bool isChosen
    property bool isCurrent: false

    signal ticked

    implicitHeight: Theme.row
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: isFolder ? qsTr("Folder %1").arg(name) : name
    Accessible.checkable: !isFolder
    Accessible.checked: isChosen

    background: Rectangle {
        color: row.isChosen ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        FocusFrame {
            shown: row.isCurrent
            anchors.margins: 1
        }
    }
    contentItem: Item {
        Glyph {
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            visible: row.isFolder
            name: "folder"
            color: Theme.inkSoft
            size: Math.round(18 * Theme.zoom)
        }
        CheckMark {
            x: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            visible: !row.isFolder
            focusPolicy: Qt.NoFocus
            checked: row.isChosen
            Accessible.name: row.name
            onToggled: row.ticked()
        }
        Words {
            x: Theme.space + 32 * Theme.zoom
            width: bytes.x - x - Theme.space
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            elide: Text.ElideMiddle
        }
        Words {
            id: bytes
            x: when.x - width - Theme.space
            width: 84 * Theme.zoom
            anchors.verticalCenter: parent.verticalCenter
            horizontalAlignment: Text.AlignRight
            text: row.isFolder ? "" : Qt.locale().formattedDataSize(row.size, 1)
            isSoft: true
        }
        Words {
            id: when
            x: parent.width - width - Theme.space
            width: 132 * Theme.zoom
            anchors.verticalCenter: parent.verticalCenter
            text: Qt.formatDateTime(row.changed, "yyyy-MM-dd HH:mm")
            isSoft: true
        }
    }
}
