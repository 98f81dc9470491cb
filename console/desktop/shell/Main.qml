// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Alerts
import Ironfence.Console.Editor
import Ironfence.Console.Enrol
import Ironfence.Console.Fleet
import Ironfence.Console.Incidents
import Ironfence.Console.Library
import Ironfence.Console.Orders
import Ironfence.Console.Programmes
import Ironfence.Console.Shell
import Ironfence.Console.Today

/// The window: the rail, one page, and a banner while the server is away.
Window {
    id: window

    required property Preferences preferences
    required property ServerSign server
    required property FleetDesk fleet
    required property SavedFilters filters
    required property ScreenDesk screen
    required property WallPictures wall
    required property IncidentDesk incidents
    required property AlertDesk alerts
    required property RaiseDesk raise
    required property ReleaseDesk release
    required property ProgrammesDesk programmes
    required property PublishDesk publish
    required property VersionsDesk versions
    required property Yesterday yesterday
    required property TurnModel turns
    required property LibraryDesk library
    required property AssetDesk asset
    required property Thumbnails thumbnails
    required property UploadDesk uploads
    required property EditorDesk editor
    required property EnrolDesk enrol

    property string page: "today"
    readonly property string shown: editing.visible || adding.visible ? "" : page

    function show(wanted: string) {
        if (editing.visible) {
            editing.visible = false;
            editor.close(); // what is not saved is kept
        }
        adding.visible = false;
        page = wanted;
        pages.forceActiveFocus();
    }
    function addScreen() {
        show("fleet");
        adding.visible = true;
        adding.begin();
    }
    function showEditor() {
        page = "programmes"; // where whoever leaves it comes back to
        editing.visible = true;
        editing.begin();
    }
    function edit(id: string) {
        editor.open(id);
        showEditor();
    }
    function editNew() {
        editor.begin();
        showEditor();
    }

    // The list of the page, or else the screens.
    function search() {
        if (shown === "library")
            return libraryPage.search();
        show("fleet");
        fleetPage.search();
    }

    width: 1440
    height: 900
    minimumWidth: 900
    minimumHeight: 560
    visible: true
    color: Theme.ground
    title: qsTr("Ironfence · %1").arg(server.authority)

    Binding {
        target: Theme
        property: "dark"
        value: window.preferences.isDark
    }
    Binding {
        target: Theme
        property: "zoom"
        value: window.preferences.zoom
    }

    Shortcut {
        sequence: "Ctrl+1"
        onActivated: window.show("today")
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: window.show("alerts")
    }
    Shortcut {
        sequence: "Ctrl+N"
        onActivated: {
            window.show("alerts");
            alertsPage.begin();
        }
    }
    Shortcut {
        sequence: "Ctrl+Shift+N"
        onActivated: window.editNew()
    }
    Shortcut {
        sequence: "Ctrl+Alt+N"
        onActivated: window.addScreen()
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: window.show("fleet")
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: window.show("library")
    }
    Shortcut {
        sequence: "Ctrl+5"
        onActivated: window.show("programmes")
    }
    Shortcut {
        sequences: ["Ctrl+F", "/"]
        onActivated: window.search()
    }
    Shortcut {
        sequences: ["Ctrl++", "Ctrl+="]
        onActivated: window.preferences.zoom += 0.1
    }
    Shortcut {
        sequence: "Ctrl+-"
        onActivated: window.preferences.zoom -= 0.1
    }
    Shortcut {
        sequence: "Ctrl+0"
        onActivated: window.preferences.zoom = 1
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: window.close()
    }

    NavRail {
        id: rail
        height: parent.height
        preferences: window.preferences
        server: window.server
        page: window.page
        incidents: window.incidents.open.critical
        alerts: window.alerts.all.live
        onAsked: page => window.show(page)
    }
    Banner {
        id: banner
        objectName: "serverBanner"
        x: rail.width
        width: parent.width - x
        visible: !window.server.isOnline && !(window.server.isConnecting && window.server.fault === "")
        height: visible ? implicitHeight : 0
        isGrave: window.server.isRefused
        text: window.server.isRefused ? qsTr("The server does not take this operator: %1").arg(window.server.fault) : qsTr("The server has been away since %1. What you see is how it was; it goes on by itself. (%2)").arg(Qt.formatTime(window.server.since, "HH:mm:ss")).arg(window.server.fault)
    }
    UnfinishedBar {
        id: unfinished
        objectName: "unfinishedBar"
        x: rail.width
        y: banner.height
        width: parent.width - x
        visible: window.editor.unfinished.count > 0 && !editing.visible
        height: visible ? implicitHeight : 0
        desk: window.editor
        onResumed: window.showEditor()
    }
    FocusScope {
        id: pages
        x: rail.width
        y: unfinished.y + unfinished.height
        width: parent.width - x
        height: parent.height - y
        focus: true

        TodayPage {
            objectName: "todayPage"
            anchors.fill: parent
            visible: window.shown === "today"
            focus: visible
            fleet: window.fleet
            incidents: window.incidents
            alerts: window.alerts
            yesterday: window.yesterday
            turns: window.turns
            onScreensAsked: glances => {
                window.fleet.screens.clear();
                window.fleet.screens.glances = glances;
                window.show("fleet");
            }
            onScreenAsked: screen => {
                window.screen.open(screen);
                window.show("fleet");
            }
            onAlertAsked: window.show("alerts")
            onProgrammeAsked: programme => {
                window.programmes.open(programme);
                window.show("programmes");
            }
        }
        AlertsPage {
            id: alertsPage
            objectName: "alertsPage"
            anchors.fill: parent
            visible: window.shown === "alerts"
            focus: visible
            desk: window.alerts
            raise: window.raise
            release: window.release
            fleet: window.fleet
        }
        FleetPage {
            id: fleetPage
            objectName: "fleetPage"
            anchors.fill: parent
            visible: window.shown === "fleet"
            focus: visible
            desk: window.fleet
            saved: window.filters
            screen: window.screen
            wall: window.wall
            incidents: window.incidents
            onAddAsked: window.addScreen()
        }
        LibraryPage {
            id: libraryPage
            objectName: "libraryPage"
            anchors.fill: parent
            visible: window.shown === "library"
            focus: visible
            desk: window.library
            thumbnails: window.thumbnails
            asset: window.asset
            uploads: window.uploads
        }
        ProgrammesPage {
            id: programmesPage
            objectName: "programmesPage"
            anchors.fill: parent
            visible: window.shown === "programmes"
            focus: visible
            desk: window.programmes
            publish: window.publish
            versions: window.versions
            onEditAsked: id => window.edit(id)
            onNewAsked: window.editNew()
        }
        EnrolPanel {
            id: adding
            objectName: "enrolPanel"
            anchors.fill: parent
            visible: false
            focus: visible
            desk: window.enrol
            fleet: window.fleet
            onAdded: screen => fleetPage.follow(screen)
            onClosed: window.show("fleet")
        }
        EditorPanel {
            id: editing
            objectName: "editorPanel"
            anchors.fill: parent
            visible: false
            focus: visible
            desk: window.editor
            thumbnails: window.thumbnails
            fleet: window.fleet
            onClosed: {
                visible = false;
                pages.forceActiveFocus();
            }
        }
    }
}
