// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// The window of a console that cannot begin: why, and what to do.
Window {
    id: window

    required property string reason

    width: 640
    height: 360
    visible: true
    color: Theme.ground
    title: qsTr("Ironfence")

    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        glyph: "key"
        title: qsTr("This console knows no server yet")
        advice: window.reason + "\n\n" + qsTr("An operator's directory is made by: ironfence init. Name another one with --operator, or in IRONFENCE_OPERATOR.")
    }
    PushButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.margin
        text: qsTr("Close")
        isMain: true
        focus: true
        onClicked: Qt.exit(4)
    }
}
