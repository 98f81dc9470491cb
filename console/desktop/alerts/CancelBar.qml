// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Keys
import Ironfence.Console.Look

/// Ends the alert that is followed: asked for once more, for everybody sees the all-clear.
Row {
    id: bar

    required property string identifier
    required property ReleaseDesk release
    required property real most // of its width
    property bool isAsked: false

    spacing: Theme.gap
    onIdentifierChanged: isAsked = false

    PassphraseField {
        id: passphrase
        width: Math.min(implicitWidth, bar.most - keeping.width - cancelling.width - 2 * bar.spacing)
        visible: bar.isAsked && bar.release.key.needsPassphrase
        holder: bar.release.key
        onAccepted: if (text !== "") bar.release.cancel(bar.identifier, take())
    }
    PushButton {
        id: keeping
        objectName: "keepAlert"
        visible: bar.isAsked
        text: qsTr("Keep it")
        onClicked: bar.isAsked = false
    }
    PushButton {
        id: cancelling
        objectName: "cancelAlert"
        isGrave: true
        isMain: bar.isAsked
        enabled: !bar.release.isBusy && !(bar.isAsked && bar.release.key.needsPassphrase && passphrase.text === "")
        text: bar.isAsked ? qsTr("Sign the all-clear") : qsTr("End this alert")
        onClicked: {
            if (bar.isAsked)
                bar.release.cancel(bar.identifier, passphrase.take());
            else
                bar.isAsked = true;
        }
    }
}
