// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How long ago something was; it goes on by itself.
Words {
    id: ago

    property date when
    property string never: ""
    property real now: Date.now()

    readonly property int seconds: Math.max(0, (now - when.getTime()) / 1000)

    function words(): string {
        if (seconds < 60)
            return qsTr("just now");
        if (seconds < 3600)
            return qsTr("%n min ago", "", Math.floor(seconds / 60));
        return seconds < 86400 ? qsTr("%n h ago", "", Math.floor(seconds / 3600)) : qsTr("%n d ago", "", Math.floor(seconds / 86400));
    }

    text: isNaN(when.getTime()) ? never : words()
    Accessible.name: text

    onWhenChanged: now = Date.now()

    Timer {
        interval: 15000
        repeat: true
        running: ago.visible
        triggeredOnStart: true
        onTriggered: ago.now = Date.now()
    }
}
