// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What is wrong, and how to mend it.
QtObject {
    required property string code

    readonly property string word: {
        switch (code) {
        case "reading-time":
            return qsTr("People cannot read all of it in this time. Leave the time empty, or say it in fewer words.");
        case "two-passes":
            return qsTr("On a small canvas it comes one thing at a time, and this time is too short for all of it. Leave the time empty, or say it in fewer words.");
        case "video-length":
            return qsTr("Nobody knows how long this video is: it may end before its time is over. Prepare the file anew.");
        case "too-long-for-share":
            return qsTr("It is too long for a programme with a share of the hour: some of its showings may be cut. Keep it within 72 seconds, or give up the share.");
        case "hidden-zone":
            return qsTr("Other zones hide this zone. Give it a higher layer, or move it.");
        case "zone-outside":
            return qsTr("This zone lies outside of some of the screens. Measure it in parts of the canvas.");
        case "number-not-allowed":
            return qsTr("Your authority may not show this number: screens refuse the whole programme. Show one of its own, or have this one allowed.");
        case "qr-host-not-allowed":
            return qsTr("Your authority may not lead people to this address: screens refuse the whole programme. Lead to one of its own, or have this one allowed.");
        default:
            return "";
        }
    }
}
