// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look

/// The days of a month, each chosen or not. One stop of the keyboard: arrows walk, Space chooses.
Item {
    id: grid

    required property int days // bits from the 1st on
    property int at: 0 // where the keyboard is

    readonly property int side: Math.floor((width - 6 * table.spacing) / 7)

    signal toggled(int day) // 0 is the 1st

    function step(steps: int) {
        at = Math.max(0, Math.min(30, at + steps));
    }

    implicitHeight: table.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Days of the month")
    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onUpPressed: step(-7)
    Keys.onDownPressed: step(7)
    Keys.onSpacePressed: toggled(at)

    Grid {
        id: table
        columns: 7
        spacing: Math.round(3 * Theme.zoom)

        Repeater {
            model: 31

            Rectangle {
                id: cell

                required property int index
                readonly property bool isChosen: (grid.days & (1 << index)) !== 0

                objectName: "monthDay" + (index + 1)
                width: grid.side
                height: Math.round(30 * Theme.zoom)
                radius: Theme.radius
                color: isChosen ? Theme.chosen : area.containsMouse ? Theme.raised : Theme.panel
                border.width: 1
                border.color: isChosen ? Theme.accent : Theme.hairline
                Accessible.role: Accessible.CheckBox
                Accessible.name: qsTr("day %1").arg(index + 1)
                Accessible.checkable: true
                Accessible.checked: isChosen
                Accessible.onPressAction: grid.toggled(index)

                Words {
                    anchors.centerIn: parent
                    text: cell.index + 1
                    isStrong: cell.isChosen
                }
                FocusFrame {
                    shown: grid.activeFocus && grid.at === cell.index
                }
                MouseArea {
                    id: area
                    anchors.fill: parent
                    hoverEnabled: true
                    onClicked: {
                        grid.at = cell.index;
                        grid.forceActiveFocus();
                        grid.toggled(cell.index);
                    }
                }
            }
        }
    }
}
