// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// One of a list that opens below it.
T.ComboBox {
    id: choice

    property string hint: "" // while nothing is chosen

    implicitHeight: Theme.control
    implicitWidth: Math.round(240 * Theme.zoom)
    focusPolicy: Qt.StrongFocus
    Accessible.name: displayText === "" ? hint : displayText

    background: Rectangle {
        radius: Theme.radius
        color: choice.hovered ? Theme.raised : Theme.panel
        border.width: choice.visualFocus ? 2 : 1
        border.color: choice.visualFocus ? Theme.accent : Theme.outline
    }
    contentItem: Words {
        leftPadding: Theme.space * 0.75
        rightPadding: Theme.control
        verticalAlignment: Text.AlignVCenter
        text: choice.currentIndex < 0 ? choice.hint : choice.displayText
        isSoft: choice.currentIndex < 0
    }
    indicator: Glyph {
        name: "unfolded"
        color: Theme.inkSoft
        size: Math.round(12 * Theme.zoom)
        x: choice.width - width - Theme.space * 0.75
        y: (choice.height - height) / 2
    }
    delegate: T.ItemDelegate {
        id: entry

        required property int index
        required property string modelData

        width: choice.width
        implicitHeight: Math.round(34 * Theme.zoom)
        highlighted: choice.highlightedIndex === index
        background: Rectangle {
            color: entry.highlighted ? Theme.chosen : "transparent"
        }
        contentItem: Words {
            leftPadding: Theme.space * 0.75
            verticalAlignment: Text.AlignVCenter
            text: entry.modelData
        }
    }
    popup: T.Popup {
        y: choice.height + 2
        width: choice.width
        height: Math.min(contentItem.implicitHeight + 2, Math.round(360 * Theme.zoom))
        padding: 1
        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: choice.delegateModel
            currentIndex: choice.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
        }
        background: Panel {
            border.color: Theme.outline
        }
    }
}
