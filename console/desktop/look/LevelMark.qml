// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// The level of an alert: its colour and its word, as on the glass; exercises are coloured as what they are.
Rectangle {
    id: mark

    required property int level
    required property string status

    readonly property bool isActual: status === "Actual"
    readonly property string word: [qsTr("Level 1, red"), qsTr("Level 2, orange"), qsTr("Level 3, yellow"), qsTr("Level 4, blue")][level - 1] ?? ""

    implicitWidth: words.implicitWidth + 2 * Theme.gap
    implicitHeight: words.implicitHeight + Theme.gap / 2
    radius: 3
    color: !isActual ? "transparent" : ["#a3001b", "#ff8f1f", "#ffd21f", "#0a4a9e"][level - 1] ?? Theme.raised
    border.width: isActual ? 0 : 2
    border.color: Theme.away
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Words {
        id: words
        anchors.centerIn: parent
        text: mark.status === "Exercise" ? qsTr("Exercise · %1").arg(mark.word) : mark.status === "Test" ? qsTr("Test · %1").arg(mark.word) : mark.word
        size: Theme.small
        isStrong: true
        color: !mark.isActual ? Theme.away : mark.level === 1 || mark.level === 4 ? "#ffffff" : "#1a1003"
    }
}
