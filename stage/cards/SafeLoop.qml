// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// What a screen shows when it has nothing else: three reminders that are part of the program; fills its parent. Needs no network, file or clock.
Item {
    id: loop
    property bool unlit: false // on an LED wall: the ground stays dark
    property bool elderly: false
    property int current: 0

    //: Heading of the built-in reminders.
    readonly property string title: qsTr("Guard against telecom and online fraud")
    readonly property list<string> slogans: [
        //: Built-in reminder 1 of 3.
        qsTr("Do not open links of unknown origin"),
        //: Built-in reminder 2 of 3.
        qsTr("Before you transfer money, check with your family"),
        //: Built-in reminder 3 of 3.
        qsTr("Whoever asks for a code is a fraud: hang up")]
    //: Below each built-in reminder: the anti-fraud line and the police.
    readonly property string help: qsTr("Not sure? Call the anti-fraud line 96110. Already cheated? Call 110 at once.")

    anchors.fill: parent

    CardText {
        id: reminder
        unlit: loop.unlit
        elderly: loop.elderly
        design: "slogan"
        title: loop.title
        slogan: loop.slogans[loop.current]
        lines: [loop.help]
    }

    Card {
        content: reminder
    }

    Timer {
        running: true
        repeat: true
        interval: Math.max(12000, reminder.standingTime(loop.width, loop.height)) // a strip needs longer: it runs through twice
        onTriggered: loop.current = (loop.current + 1) % loop.slogans.length
    }
}
