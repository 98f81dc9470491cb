// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// What is pressed: the one that a page is for is filled, others are not.
T.Button {
    id: button

    property bool isMain: false
    property bool isGrave: false // what it does cannot be taken back
    property string glyph: ""

    readonly property bool hasLabel: text !== "" && display !== T.AbstractButton.IconOnly
    readonly property real around: (glyph === "" ? 0 : mark.width + (hasLabel ? content.spacing : 0)) + 2 * (text === "" ? Theme.gap : Theme.space)
    readonly property color fill: isGrave ? Theme.grave : Theme.accent
    readonly property color face: !isMain ? (isGrave ? Theme.grave : Theme.ink) : isGrave && !Theme.dark ? "#ffffff" : Theme.accentInk

    implicitHeight: Theme.control
    implicitWidth: Math.max(implicitHeight, (hasLabel ? label.implicitWidth : 0) + around)
    opacity: enabled ? 1 : 0.45
    focusPolicy: Qt.StrongFocus
    Accessible.name: text

    background: Rectangle {
        radius: Theme.radius
        color: button.isMain ? button.fill : button.down || button.hovered ? Theme.raised : Theme.panel
        border.width: button.isMain ? 0 : 1
        border.color: button.isGrave ? Theme.grave : Theme.hairline
        FocusFrame {
            shown: button.visualFocus
        }
    }
    contentItem: Item {
        Row {
            id: content
            anchors.centerIn: parent
            spacing: Theme.gap
            Glyph {
                id: mark
                name: button.glyph
                visible: button.glyph !== ""
                color: button.face
                anchors.verticalCenter: parent.verticalCenter
                size: Math.round(18 * Theme.zoom)
            }
            Words {
                id: label
                width: Math.min(implicitWidth, Math.max(0, button.width - button.around + Theme.gap)) // as long as it fits
                text: button.text
                visible: button.hasLabel
                color: button.face
                isStrong: button.isMain
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
