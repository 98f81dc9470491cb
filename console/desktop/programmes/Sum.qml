// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How many there are of something; none is said softly.
Item {
    id: sum

    required property string name
    required property int value
    property color color: Theme.ink

    width: parent ? parent.width : 0
    implicitHeight: number.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + value

    Words {
        anchors.verticalCenter: parent.verticalCenter
        width: number.x - Theme.gap
        text: sum.name
        isSoft: sum.value === 0
    }
    Words {
        id: number
        anchors.right: parent.right
        text: sum.value
        size: Theme.lead
        isStrong: sum.value > 0
        color: sum.value > 0 ? sum.color : Theme.inkSoft
    }
}
