// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Alerts

/// The four levels, each in its colour with its word.
Row {
    id: levels

    required property RaiseDesk desk

    spacing: Theme.gap

    Repeater {
        model: 4

        T.AbstractButton {
            id: button

            required property int index
            readonly property bool isChosen: levels.desk.level === index + 1

            objectName: "level" + (index + 1)
            implicitWidth: mark.implicitWidth + Theme.gap * 1.5
            implicitHeight: Theme.control
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: mark.word
            Accessible.checked: isChosen
            onClicked: levels.desk.level = index + 1

            background: Rectangle {
                radius: Theme.radius
                color: button.hovered ? Theme.raised : "transparent"
                border.width: button.isChosen ? 2 : 1
                border.color: button.isChosen ? Theme.accent : Theme.hairline
                FocusFrame {
                    shown: button.visualFocus
                }
            }
            contentItem: Item {
                LevelMark {
                    id: mark
                    anchors.centerIn: parent
                    level: button.index + 1
                    status: "Actual"
                }
            }
        }
    }
}
