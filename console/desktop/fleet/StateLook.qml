// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// Word, form and colour of a state.
QtObject {
    required property int glance

    readonly property string word: {
        switch (glance) {
        case Fleet.Glance.Frozen:
            //: State of a screen: its picture is black, frozen or wrong. A short word, like those that follow.
            return qsTr("Wrong picture");
        case Fleet.Glance.Offline:
            return qsTr("Offline");
        case Fleet.Glance.Stale:
            //: State of a screen: connected, but it says or hears nothing.
            return qsTr("Not responding");
        case Fleet.Glance.Late:
            //: State of a screen: content that it should have has not come.
            return qsTr("Behind");
        case Fleet.Glance.Troubled:
            return qsTr("Needs attention");
        case Fleet.Glance.New:
            //: State of a screen: it has never connected.
            return qsTr("Not installed");
        case Fleet.Glance.Dark:
            //: State of a screen: switched off by its hours or by a person.
            return qsTr("Dark");
        default:
            //: State of a screen: it shows what it should.
            return qsTr("As expected");
        }
    }
    readonly property string shape: glance === Fleet.Glance.Frozen ? "diamond" : glance === Fleet.Glance.Offline ? "ring" : glance <= Fleet.Glance.Troubled ? "square" : glance === Fleet.Glance.AsExpected ? "disc" : "bar"
    readonly property color color: glance <= Fleet.Glance.Stale ? Theme.grave : glance <= Fleet.Glance.Troubled ? Theme.warm : glance === Fleet.Glance.New ? Theme.away : glance === Fleet.Glance.Dark ? Theme.quiet : Theme.well
}
