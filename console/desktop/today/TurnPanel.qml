// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Today

/// What begins and what ends today.
Panel {
    id: panel

    required property TurnModel turns

    signal programmeAsked(string programme)

    clip: true
    Words {
        id: title
        x: Theme.space
        y: Theme.space
        text: qsTr("Begins and ends today")
        size: Theme.lead
        isStrong: true
    }
    ListView {
        id: view
        objectName: "turnList"
        clip: true
        anchors.fill: parent
        anchors.topMargin: title.y + title.height + Theme.gap
        anchors.margins: 1
        model: panel.turns
        activeFocusOnTab: count > 0
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        ScrollRail.vertical: ScrollRail {}
        delegate: TurnRow {
            width: view.width
            onClicked: panel.programmeAsked(programme)
        }
    }
    Words {
        x: Theme.space
        y: view.y + Theme.gap
        width: parent.width - 2 * Theme.space
        visible: view.count === 0
        text: qsTr("No live programme begins or ends today.")
        isSoft: true
        wrapMode: Text.Wrap
    }
}
