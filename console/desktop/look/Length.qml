// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How long a video is, or was on a glass; nothing for an image.
Words {
    property real milliseconds: 0

    readonly property int seconds: Math.round(milliseconds / 1000)

    function two(number: int): string {
        return String(number).padStart(2, "0");
    }

    function words(): string {
        if (milliseconds < 59500)
            return qsTr("%1 s").arg((milliseconds / 1000).toLocaleString(Qt.locale(), "f", 1));
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? minutes + ":" + two(seconds % 60) : Math.floor(minutes / 60) + ":" + two(minutes % 60) + ":" + two(seconds % 60);
    }

    text: milliseconds > 0 ? words() : ""
}
