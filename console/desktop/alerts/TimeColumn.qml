// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How many glasses had an alert within a time.
Item {
    id: column

    required property string name
    required property int count
    required property int most // of all columns; 1 or more
    required property color color

    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %n screen(s)", "", count).arg(name)

    Words {
        anchors.bottom: bar.top
        anchors.bottomMargin: Theme.gap / 4
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: column.count > 0 ? column.count.toLocaleString(Qt.locale(), "f", 0) : ""
        size: Theme.small
        isStrong: true
        color: column.color
    }
    Rectangle {
        id: bar

        readonly property real space: parent.height - floor.height - label.height - Theme.small * 1.5 - Theme.gap / 2

        anchors.bottom: floor.top
        x: Theme.gap / 2
        width: parent.width - Theme.gap
        height: column.count > 0 ? Math.max(3, Math.round(space * column.count / column.most)) : 0
        color: column.color
    }
    Rectangle {
        id: floor
        anchors.bottom: label.top
        anchors.bottomMargin: Theme.gap / 4
        width: parent.width
        height: 1
        color: Theme.hairline
    }
    Words {
        id: label
        anchors.bottom: parent.bottom
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        text: column.name
        isSoft: true
        size: Theme.small
    }
}
