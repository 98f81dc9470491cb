// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// A figure, what it counts, and the way to what is behind it.
T.AbstractButton {
    id: tile

    required property string name
    required property string value
    required property string note
    property color color: Theme.ink

    implicitWidth: Math.round(236 * Theme.zoom)
    implicitHeight: column.implicitHeight + 2 * Theme.space
    focusPolicy: enabled ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: name + ": " + value + ", " + note

    background: Panel {
        color: tile.enabled && tile.hovered ? Theme.raised : Theme.panel
        FocusFrame {
            shown: tile.visualFocus
        }
    }
    contentItem: Item {
        Column {
            id: column
            x: Theme.space
            width: parent.width - 2 * Theme.space
            anchors.verticalCenter: parent.verticalCenter
            Words {
                text: tile.name
                isSoft: true
                width: parent.width
            }
            Words {
                text: tile.value
                size: Theme.figure
                isStrong: true
                color: tile.color
                width: parent.width
            }
            Words {
                text: tile.note
                isSoft: true
                size: Theme.small
                width: parent.width
            }
        }
    }
}
