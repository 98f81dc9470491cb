// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Look

/// One alert while it runs: how far it got, how long that took, and what every screen said of it. It can be updated and ended from here.
Panel {
    id: panel

    required property AlertBoard board
    required property ReleaseDesk release
    property bool showsFault: true

    signal updateAsked

    clip: true
    visible: board.followed !== ""

    Row {
        id: marks
        x: Theme.space
        y: Theme.space + (Theme.control - height) / 2
        spacing: Theme.gap
        visible: panel.board.isKnown
        LevelMark {
            anchors.verticalCenter: parent.verticalCenter
            level: panel.board.level
            status: panel.board.status
        }
        AlertStateWord {
            anchors.verticalCenter: parent.verticalCenter
            messageType: panel.board.messageType
            alertState: panel.board.alertState
        }
        Ago {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.max(0, Math.min(implicitWidth, (updating.visible ? updating.x : panel.width) - Theme.gap - marks.x - x))
            when: panel.board.released
            isSoft: true
        }
    }
    PushButton {
        id: updating
        objectName: "updateAlert"
        anchors.right: ending.left
        anchors.rightMargin: Theme.gap
        y: Theme.space
        visible: panel.board.canEnd && !ending.isAsked
        enabled: panel.board.canUpdate
        text: qsTr("Update …")
        onClicked: panel.updateAsked()
    }
    CancelBar {
        id: ending
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space + (isAsked ? Theme.control + Theme.gap : 0) // what is typed has a line of its own
        height: Theme.control
        most: parent.width - 2 * Theme.space
        visible: panel.board.canEnd
        identifier: panel.board.followed
        release: panel.release
    }
    Words {
        id: headline
        objectName: "boardHeadline"
        x: Theme.space
        y: (ending.visible ? ending.y : Theme.space) + Theme.control + Theme.gap
        width: parent.width - 2 * Theme.space
        text: panel.board.headline
        size: Theme.title
        isStrong: true
    }
    Words {
        id: places
        x: Theme.space
        y: headline.y + headline.height
        width: parent.width - 2 * Theme.space
        text: panel.board.places
        isSoft: true
    }
    Words {
        id: fault
        x: Theme.space
        y: places.y + places.height + Theme.gap
        width: parent.width - 2 * Theme.space
        height: visible ? implicitHeight : 0
        visible: panel.release.fault !== "" && panel.showsFault
        text: panel.release.fault
        color: Theme.grave
        wrapMode: Text.Wrap
    }
    Flow {
        id: figures
        x: Theme.space
        width: parent.width - 2 * Theme.space
        y: fault.y + fault.height + (fault.visible ? Theme.gap : 0)
        spacing: Theme.margin * 1.5
        Figure {
            name: qsTr("Targeted")
            value: panel.board.targeted
        }
        Figure {
            name: qsTr("Received")
            value: panel.board.received
        }
        Figure {
            name: qsTr("Presented")
            value: panel.board.presented
            color: value > 0 ? Theme.well : Theme.ink
        }
        Figure {
            name: qsTr("Refused")
            value: panel.board.refused
            color: value > 0 ? Theme.grave : Theme.ink
        }
        Figure {
            objectName: "missingFigure"
            name: qsTr("Missing")
            value: panel.board.missing
            color: value > 0 ? Theme.grave : Theme.ink
        }
    }
    TimesChart {
        id: chart
        objectName: "timesChart"
        x: Theme.space
        y: figures.y + figures.height + Theme.space
        width: parent.width - 2 * Theme.space
        height: visible ? implicitHeight : 0
        visible: panel.height > 560 * Theme.zoom // else the screens' names need the room
        board: panel.board
    }
    ListView {
        id: receipts
        objectName: "receiptList"
        clip: true
        activeFocusOnTab: true
        currentIndex: -1
        highlightMoveDuration: 0
        anchors.fill: parent
        anchors.topMargin: chart.y + chart.height + Theme.gap
        anchors.margins: 1
        model: panel.board.receipts
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What every screen said")
        delegate: ReceiptRow {
            width: receipts.width
            isCurrent: receipts.activeFocus && ListView.isCurrentItem
        }
    }
}
