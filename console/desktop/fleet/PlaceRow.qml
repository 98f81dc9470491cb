// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// One place in the tree.
T.ItemDelegate {
    id: row

    required property int index
    required property string place
    required property string name
    required property int depth
    required property bool hasParts
    required property bool isUnfolded
    required property int screens
    required property int amiss
    required property int gravest
    property bool isChosen: false
    property bool isCurrent: false

    signal folded

    implicitHeight: Math.round(34 * Theme.zoom)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.TreeItem
    Accessible.name: amiss === 0 ? name : qsTr("%1, %n screen(s) amiss", "", amiss).arg(name)

    StateLook {
        id: look
        glance: row.gravest
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.isChosen ? Theme.chosen : row.hovered ? Theme.raised : "transparent"
        FocusFrame {
            shown: row.isCurrent
            anchors.margins: 0
        }
    }
    contentItem: Item {
        T.AbstractButton {
            id: fold
            x: Theme.gap + row.depth * Theme.space
            width: Math.round(20 * Theme.zoom)
            height: parent.height
            visible: row.hasParts
            focusPolicy: Qt.NoFocus
            Accessible.name: row.isUnfolded ? qsTr("Fold") : qsTr("Unfold")
            contentItem: Item {
                Glyph {
                    anchors.centerIn: parent
                    name: row.isUnfolded ? "unfolded" : "folded"
                    size: Math.round(12 * Theme.zoom)
                    color: Theme.inkSoft
                }
            }
            onClicked: row.folded()
        }
        Words {
            x: fold.x + fold.width + Theme.gap / 2
            width: counts.x - x - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: row.name
            isStrong: row.isChosen
        }
        Row {
            id: counts
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap
            Words {
                visible: row.amiss > 0
                text: row.amiss
                color: look.color
                isStrong: true
                size: Theme.small
            }
            Words {
                text: row.screens
                isSoft: true
                size: Theme.small
            }
        }
    }
}
