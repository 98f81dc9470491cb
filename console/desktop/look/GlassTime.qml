// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// From the release of an alert to a glass; "~": by a clock that was not compared with the server's.
Words {
    required property double milliseconds // −1: nothing is known
    required property bool isSure

    text: milliseconds < 0 ? "" : (isSure ? "" : "~") + qsTr("%1 ms").arg(milliseconds.toLocaleString(Qt.locale(), "f", 0))
}
