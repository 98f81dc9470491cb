// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// How far an alert got on a screen.
Words {
    required property string stage // "missing", "refused", "received", "verified", "presented", "ended"
    required property bool wasShown

    text: {
        switch (stage) {
        case "missing":
            //: A screen said nothing of an alert.
            return qsTr("No receipt");
        case "refused":
            return qsTr("Refused");
        case "received":
            return qsTr("Received");
        case "verified":
            return qsTr("Verified");
        case "presented":
            return qsTr("On the glass");
        default:
            return qsTr("Ended");
        }
    }
    color: stage === "missing" || stage === "refused" ? Theme.grave : wasShown ? Theme.well : Theme.warm
}
