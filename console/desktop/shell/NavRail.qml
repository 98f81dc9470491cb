// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Shell

/// The pages, whom one speaks for, and how the window looks.
Rectangle {
    id: rail

    required property Preferences preferences
    required property ServerSign server
    property string page: "today"
    property int incidents: 0
    property int alerts: 0

    signal asked(string page)

    implicitWidth: Math.round(100 * Theme.zoom)
    color: Theme.rail

    Column {
        x: (parent.width - width) / 2
        y: Theme.space
        spacing: Theme.gap
        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Ironfence")
            size: Theme.lead
            isStrong: true
            color: Theme.railInk
            bottomPadding: Theme.gap
        }
        NavButton {
            objectName: "navToday"
            glyph: "today"
            text: qsTr("Today")
            checked: rail.page === "today"
            waiting: rail.incidents
            onClicked: rail.asked("today")
        }
        NavButton {
            objectName: "navAlerts"
            glyph: "alerts"
            text: qsTr("Alerts")
            checked: rail.page === "alerts"
            waiting: rail.alerts
            onClicked: rail.asked("alerts")
        }
        NavButton {
            objectName: "navFleet"
            glyph: "fleet"
            text: qsTr("Screens")
            checked: rail.page === "fleet"
            onClicked: rail.asked("fleet")
        }
        NavButton {
            objectName: "navLibrary"
            glyph: "library"
            //: The page of all videos and images
            text: qsTr("Library")
            checked: rail.page === "library"
            onClicked: rail.asked("library")
        }
        NavButton {
            objectName: "navProgrammes"
            glyph: "programmes"
            text: qsTr("Programmes")
            checked: rail.page === "programmes"
            onClicked: rail.asked("programmes")
        }
    }
    Column {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space
        x: (parent.width - width) / 2
        width: parent.width - Theme.space
        spacing: Theme.gap
        RailButton {
            objectName: "themeButton"
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: rail.preferences.isDark ? "sun" : "moon"
            text: rail.preferences.isDark ? qsTr("Light") : qsTr("Dark", "the theme of the window")
            onClicked: rail.preferences.isDark = !rail.preferences.isDark
        }
        RailButton {
            objectName: "languageButton"
            anchors.horizontalCenter: parent.horizontalCenter
            text: rail.preferences.language === "en" ? "中文" : "English"
            onClicked: rail.preferences.language = rail.preferences.language === "en" ? "zh_CN" : "en"
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: rail.server.authority
            size: Theme.small
            color: Theme.railInkSoft
            wrapMode: Text.Wrap
        }
    }
}
