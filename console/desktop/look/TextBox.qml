// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// Several lines to type into, and how many characters of those that there may be.
T.TextArea {
    id: box

    property int most: 300

    readonly property bool isLong: text.length > most

    implicitHeight: Math.max(Math.round(76 * Theme.zoom), contentHeight + topPadding + bottomPadding)
    padding: Theme.space * 0.75
    bottomPadding: Theme.space * 1.5
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    selectByMouse: true
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    Accessible.name: placeholderText

    // Tab goes on: nobody writes tabulators on a screen.
    KeyNavigation.priority: KeyNavigation.BeforeItem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.panel
        border.width: box.activeFocus ? 2 : 1
        border.color: box.isLong ? Theme.grave : box.activeFocus ? Theme.accent : Theme.outline
    }
    Words {
        x: box.leftPadding
        y: box.topPadding
        visible: box.text === "" && box.preeditText === ""
        text: box.placeholderText
        isSoft: true
    }
    Words {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap
        text: box.text.length + "/" + box.most
        size: Theme.small
        color: box.isLong ? Theme.grave : Theme.inkSoft
    }
}
