// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What a document is, or how an alert stands.
Words {
    required property string messageType
    required property string alertState

    readonly property string stateWord: {
        switch (alertState) {
        case "live":
            //: State of an alert, like those that follow.
            return qsTr("Live");
        case "waiting":
            return qsTr("Waiting");
        case "cancelled":
            return qsTr("Cancelled");
        case "superseded":
            return qsTr("Updated");
        case "expired":
            return qsTr("Expired");
        default:
            return qsTr("Ended");
        }
    }

    text: messageType === "Cancel" ? qsTr("All-clear") : messageType === "Update" ? qsTr("Update") : stateWord
    isStrong: alertState === "live"
    color: alertState === "live" ? Theme.grave : Theme.inkSoft
}
