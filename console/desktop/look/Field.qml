// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look

/// One line to type into, with a drawing before it and a way to empty it.
T.TextField {
    id: field

    property string glyph: ""
    property bool isAmiss: false // what stands there cannot be

    implicitHeight: Theme.control
    implicitWidth: Math.round(240 * Theme.zoom)
    leftPadding: glyph === "" ? Theme.space * 0.75 : Theme.control
    rightPadding: Theme.control
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.body
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    placeholderTextColor: Theme.inkSoft
    selectByMouse: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.panel
        border.width: field.activeFocus ? 2 : 1
        border.color: field.isAmiss ? Theme.grave : field.activeFocus ? Theme.accent : Theme.outline
    }

    Words {
        anchors.verticalCenter: parent.verticalCenter
        x: field.leftPadding
        width: field.width - field.leftPadding - field.rightPadding
        visible: field.text === "" && field.preeditText === ""
        text: field.placeholderText
        isSoft: true
    }
    Glyph {
        name: field.glyph
        visible: field.glyph !== ""
        color: Theme.inkSoft
        anchors.verticalCenter: parent.verticalCenter
        x: (field.leftPadding - width) / 2
        size: Math.round(18 * Theme.zoom)
    }
    T.AbstractButton {
        id: emptier
        anchors.right: parent.right
        width: Theme.control
        height: parent.height
        visible: field.text !== "" && !field.readOnly
        focusPolicy: Qt.NoFocus
        //: Empties a field
        Accessible.name: qsTr("Clear")
        contentItem: Item {
            Glyph {
                name: "close"
                size: Math.round(14 * Theme.zoom)
                color: emptier.hovered ? Theme.ink : Theme.inkSoft
                anchors.centerIn: parent
            }
        }
        onClicked: field.clear()
    }
}
