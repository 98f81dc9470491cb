// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What one screen said of an alert.
Item {
    id: row

    required property string screen
    required property string stage
    required property double presented
    required property string reason
    required property bool wasShown
    required property bool isSure
    property bool isCurrent: false // the keyboard speaks to it

    implicitHeight: Theme.row
    Accessible.role: Accessible.ListItem
    Accessible.name: screen + ", " + word.text

    Words {
        x: Theme.space
        width: parent.width * 0.34
        anchors.verticalCenter: parent.verticalCenter
        text: row.screen
        isStrong: true
    }
    StageWord {
        id: word
        x: parent.width * 0.38
        width: parent.width * 0.2
        anchors.verticalCenter: parent.verticalCenter
        stage: row.stage
        wasShown: row.wasShown
    }
    GlassTime {
        x: parent.width * 0.58
        width: parent.width * 0.16
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
        milliseconds: row.presented
        isSure: row.isSure
    }
    Words {
        x: parent.width * 0.78
        width: parent.width * 0.22 - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: row.reason
        isSoft: true
        size: Theme.small
    }
    Rectangle {
        width: parent.width
        height: 1
        y: parent.height - 1
        color: Theme.hairline
    }
    FocusFrame {
        shown: row.isCurrent
        anchors.margins: 1
    }
}
