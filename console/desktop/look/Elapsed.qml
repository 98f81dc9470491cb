// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// How long ago something was, in words; they go on by themselves.
QtObject {
    id: elapsed

    property date when
    property string never: ""
    property bool isWatched: true // nobody sees it: it need not go on

    readonly property string text: isNaN(when.getTime()) ? never : words(Math.max(0, (now - when.getTime()) / 1000))

    property real now: Date.now()
    property Timer clock: Timer {
        interval: 15000
        repeat: true
        running: elapsed.isWatched
        triggeredOnStart: true
        onTriggered: elapsed.now = Date.now()
    }

    function words(seconds: real): string {
        if (seconds < 60)
            return qsTr("just now");
        if (seconds < 3600)
            return qsTr("%n min ago", "", Math.floor(seconds / 60));
        return seconds < 86400 ? qsTr("%n h ago", "", Math.floor(seconds / 3600)) : qsTr("%n d ago", "", Math.floor(seconds / 86400));
    }

    onWhenChanged: now = Date.now()
}
