// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes

/// Names of the columns.
Item {
    id: header

    required property ProgrammeColumns columns

    implicitHeight: Math.round(32 * Theme.zoom)

    component Name: Words {
        isSoft: true
        size: Theme.small
        anchors.verticalCenter: parent.verticalCenter
    }
    Name {
        x: header.columns.state
        text: qsTr("State")
    }
    Name {
        x: header.columns.title
        text: qsTr("Programme")
    }
    Name {
        x: header.columns.rank
        visible: header.columns.hasRank
        text: qsTr("Rank")
    }
    Name {
        x: header.columns.items
        visible: header.columns.hasItems
        text: qsTr("Items")
    }
    Name {
        x: header.columns.reached
        text: qsTr("Screens")
    }
    Name {
        x: header.columns.rules
        visible: header.columns.hasRules
        text: qsTr("Where and when")
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.hairline
    }
}
