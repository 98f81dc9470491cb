// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// The kind of an incident, in the words of people.
Words {
    property string kind: ""

    readonly property QtObject names: QtObject {
        //: Kinds of incidents, short; docs/incidents.md explains them.
        readonly property string screen_silent: qsTr("Screen silent")
        readonly property string deaf: qsTr("Alerts may not arrive")
        readonly property string wrong_glass: qsTr("Wrong picture")
        readonly property string picture_frozen: qsTr("Picture frozen")
        readonly property string documents_refused: qsTr("Untrusted document refused")
        readonly property string store_incomplete: qsTr("Content missing")
        readonly property string store_short: qsTr("Storage too small")
        readonly property string content_behind: qsTr("Content behind")
        readonly property string disk_low: qsTr("Disk nearly full")
        readonly property string decoder_faults: qsTr("Files cannot be played")
        readonly property string frames_dropped: qsTr("Frames dropped")
        readonly property string player_restarting: qsTr("Player restarts")
        readonly property string temperature_high: qsTr("Too hot")
        readonly property string clock_untrusted: qsTr("Clock not trusted")
    }

    text: names[kind.replace(/-/g, "_")] ?? kind
}
