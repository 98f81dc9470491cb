// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Alerts
import Ironfence.Console.Fleet
import Ironfence.Console.Incidents
import Ironfence.Console.Today

/// The page that an operator leaves open: how the screens are, which alerts are live, what is wrong, what begins and ends, how yesterday was.
FocusScope {
    id: page

    required property FleetDesk fleet
    required property IncidentDesk incidents
    required property AlertDesk alerts
    required property Yesterday yesterday
    required property TurnModel turns

    readonly property bool isWide: width >= 900 * Theme.zoom

    signal screensAsked(int glances)
    signal screenAsked(string screen)
    signal alertAsked(string identifier)
    signal programmeAsked(string programme)

    Flow {
        id: tiles
        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: Theme.space

        readonly property real share: width >= 4 * 200 * Theme.zoom ? (width - 3 * spacing) / 4 : (width - spacing) / 2

        Tile {
            width: tiles.share
            name: qsTr("Screens as expected")
            value: (page.fleet.counts[Fleet.Glance.AsExpected] + page.fleet.counts[Fleet.Glance.Dark]).toLocaleString(Qt.locale(), "f", 0)
            note: qsTr("of %1").arg(page.fleet.total.toLocaleString(Qt.locale(), "f", 0))
            color: Theme.well
            onClicked: page.screensAsked(0)
        }
        Tile {
            width: tiles.share
            name: qsTr("Screens amiss")
            value: page.fleet.amiss.toLocaleString(Qt.locale(), "f", 0)
            note: qsTr("%n of them offline", "", page.fleet.counts[Fleet.Glance.Offline])
            color: page.fleet.amiss > 0 ? Theme.grave : Theme.well
            onClicked: page.screensAsked((1 << Fleet.Glance.New) - 1)
        }
        Tile {
            width: tiles.share
            name: qsTr("Live alerts")
            value: page.alerts.all.live
            note: page.alerts.all.live > 0 ? qsTr("on the glass now") : qsTr("none on the glass")
            color: page.alerts.all.live > 0 ? Theme.grave : Theme.ink
            onClicked: page.alertAsked("")
        }
        Tile {
            width: tiles.share
            name: qsTr("Shown yesterday")
            value: page.yesterday.isKnown ? qsTr("%1 %").arg((page.yesterday.coverage * 100).toLocaleString(Qt.locale(), "f", 2)) : "–"
            note: page.yesterday.missingScreens > 0 ? qsTr("%n screen(s) not accounted for", "", page.yesterday.missingScreens) : page.yesterday.isKnown ? qsTr("%1 screen-hours missed").arg(page.yesterday.missedHours.toLocaleString(Qt.locale(), "f", 1)) : qsTr("no account of it yet")
            color: Theme.ink
            enabled: false
        }
    }
    Panel {
        id: panel
        x: Theme.space
        y: tiles.y + tiles.height + Theme.space
        width: parent.width - 2 * Theme.space - (page.isWide ? beside.width + Theme.space : 0)
        height: (page.isWide ? parent.height : beside.y) - y - Theme.space
        clip: true
        Words {
            id: title
            x: Theme.space
            y: Theme.space
            text: page.incidents.open.count > 0 ? qsTr("%n open incident(s)", "", page.incidents.open.count) : qsTr("Open incidents")
            size: Theme.lead
            isStrong: true
        }
        Words {
            anchors.left: title.right
            anchors.leftMargin: Theme.space
            anchors.baseline: title.baseline
            visible: page.incidents.fault !== ""
            text: page.incidents.fault
            color: Theme.grave
        }
        ListView {
            id: view
            objectName: "incidentList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.topMargin: title.y + title.height + Theme.gap
            anchors.margins: 1
            model: page.incidents.open
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            delegate: IncidentRow {
                width: view.width
                onClicked: page.screenAsked(screen)
                onAcknowledged: page.incidents.acknowledge(number, "")
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            visible: view.count === 0
            glyph: "check"
            title: qsTr("Nothing is wrong")
            advice: qsTr("What goes wrong on a screen appears here by itself.")
        }
    }
    TurnPanel {
        id: beside
        width: page.isWide ? tiles.share : parent.width - 2 * Theme.space
        height: page.isWide ? panel.height : Math.round(parent.height / 4)
        x: parent.width - width - Theme.space
        y: page.isWide ? panel.y : parent.height - height - Theme.space
        turns: page.turns
        onProgrammeAsked: programme => page.programmeAsked(programme)
    }
}
