// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Fleet
import Ironfence.Console.Keys
import Ironfence.Console.Look

/// Raises an alert: words on the left, places in the middle, what screens will show on the right. Escape closes, Ctrl+Enter signs.
FocusScope {
    id: panel

    required property RaiseDesk desk
    required property ReleaseDesk release
    required property FleetDesk fleet

    readonly property bool isReady: desk.lack === RaiseDesk.Lack.Nothing && !release.isBusy && !(release.key.needsPassphrase && passphrase.text === "")

    signal closed

    function begin() {
        desk.begin();
        start();
    }
    function beginUpdate(board: AlertBoard) {
        desk.beginUpdate(board);
        start();
    }
    function start() {
        release.forgetFault();
        form.first.currentIndex = -1;
        form.first.forceActiveFocus();
    }

    function sign() {
        if (isReady)
            desk.release(passphrase.take());
    }

    function lackWord(lack: int): string {
        switch (lack) {
        case RaiseDesk.Lack.Headline:
            return qsTr("The headline is missing");
        case RaiseDesk.Lack.LongHeadline:
            return qsTr("The headline is too long");
        case RaiseDesk.Lack.LongText:
            return qsTr("A text is too long");
        case RaiseDesk.Lack.Sender:
            return qsTr("The sender is missing or too long");
        case RaiseDesk.Lack.Places:
            return qsTr("Choose at least one place");
        case RaiseDesk.Lack.ManyPlaces:
            return qsTr("Too many places: choose one above them");
        default:
            return "";
        }
    }

    Keys.onEscapePressed: closed()
    Keys.onPressed: event => {
        const isSign = (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && (event.modifiers & Qt.ControlModifier);
        if (isSign)
            sign();
        event.accepted = isSign;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Rectangle {
        id: stripe
        width: parent.width
        height: 6
        color: panel.desk.status === "Actual" ? Theme.grave : Theme.away
    }
    Words {
        id: title
        x: Theme.margin
        y: stripe.height + Theme.space
        text: panel.desk.follows !== "" ? (panel.desk.status === "Actual" ? qsTr("Update the alert") : qsTr("Update the exercise")) : panel.desk.status === "Actual" ? qsTr("Raise an alert") : qsTr("Raise an exercise")
        size: Theme.title
        isStrong: true
        color: panel.desk.status === "Actual" ? Theme.grave : Theme.away
    }
    PushButton {
        objectName: "closeRaise"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: stripe.height + Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: panel.closed()
    }

    Panel {
        id: words
        x: Theme.space
        y: title.y + title.height + Theme.space
        width: Math.round((parent.width - 4 * Theme.space) * 0.4)
        height: parent.height - y - Theme.space
        RaiseForm {
            id: form
            anchors.fill: parent
            anchors.margins: Theme.space
            desk: panel.desk
        }
    }
    Panel {
        id: where
        x: words.x + words.width + Theme.space
        y: words.y
        width: Math.round((parent.width - 4 * Theme.space) * 0.25)
        height: words.height
        Words {
            id: whereName
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            text: qsTr("Where: %n screen(s)", "", panel.desk.targeted)
            isStrong: true
            color: panel.desk.places.length > 0 && panel.desk.targeted === 0 ? Theme.warm : Theme.ink
        }
        PlacePicker {
            anchors.fill: parent
            anchors.topMargin: whereName.y + whereName.height + Theme.gap
            anchors.margins: Theme.gap / 2
            fleet: panel.fleet
            places: panel.desk.places
            onToggled: place => panel.desk.toggle(place)
        }
    }
    Item {
        id: right
        x: where.x + where.width + Theme.space
        y: words.y
        width: parent.width - x - Theme.space
        height: words.height

        Column {
            width: parent.width
            spacing: Theme.space
            Preview {
                width: parent.width
                profile: "lobby"
                canvasWidth: 1920
                canvasHeight: 1080
                desk: panel.desk
            }
            Preview {
                width: parent.width
                profile: "led"
                canvasWidth: 384
                canvasHeight: 64
                desk: panel.desk
            }
            Preview {
                width: parent.width * 0.6
                profile: "atm"
                canvasWidth: 800
                canvasHeight: 600
                desk: panel.desk
            }
        }
        Column {
            anchors.bottom: parent.bottom
            width: parent.width
            spacing: Theme.gap
            Words {
                objectName: "raiseFault"
                width: parent.width
                visible: text !== ""
                text: panel.release.fault !== "" ? panel.release.fault : panel.lackWord(panel.desk.lack)
                color: panel.release.fault !== "" ? Theme.grave : Theme.warm
                wrapMode: Text.Wrap
            }
            PassphraseField {
                id: passphrase
                width: parent.width
                holder: panel.release.key
                onAccepted: panel.sign()
            }
            PushButton {
                objectName: "sign"
                width: parent.width
                height: Theme.control * 1.25
                isMain: true
                isGrave: panel.desk.status === "Actual"
                enabled: panel.isReady
                text: panel.release.isBusy ? qsTr("Releasing …") : panel.desk.follows !== "" ? qsTr("Sign the update for %n screen(s)", "", panel.desk.targeted) : panel.desk.status === "Actual" ? qsTr("Sign and release to %n screen(s)", "", panel.desk.targeted) : qsTr("Sign and release the exercise to %n screen(s)", "", panel.desk.targeted)
                onClicked: panel.sign()
            }
        }
    }
}
