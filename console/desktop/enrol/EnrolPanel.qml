// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Fleet
import Ironfence.Console.Keys
import Ironfence.Console.Look

/// Adds a screen: what it is on the left, where it hangs in the middle, when it is lit and its folder on the right. Escape closes, and what was
/// typed is there again next time; Ctrl+Enter signs.
FocusScope {
    id: panel

    required property EnrolDesk desk
    required property FleetDesk fleet

    readonly property bool isDone: desk.outcome === EnrolDesk.Outcome.Done
    readonly property bool isReady: desk.lack === EnrolDesk.Lack.Nothing && !desk.isBusy && !isDone && !(desk.key.needsPassphrase && passphrase.text === "")

    signal added(string screen)
    signal closed

    function begin() {
        desk.begin();
        form.first.forceActiveFocus();
    }

    function sign() {
        if (isReady)
            desk.sign(passphrase.take());
    }

    function lackWord(lack: int): string {
        switch (lack) {
        case EnrolDesk.Lack.Id:
            return desk.idState === EnrolDesk.IdState.Empty ? qsTr("Give it an id") : qsTr("It needs another id");
        case EnrolDesk.Lack.Canvas:
            return qsTr("Its canvas cannot be so");
        case EnrolDesk.Lack.Tags:
            return qsTr("A tag cannot be so");
        case EnrolDesk.Lack.Place:
            return qsTr("Say where it hangs");
        case EnrolDesk.Lack.Hours:
        case EnrolDesk.Lack.Quiet:
        case EnrolDesk.Lack.Zone:
            return qsTr("Its times cannot be so");
        case EnrolDesk.Lack.Folder:
            return qsTr("Choose a folder for its player");
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
    onIsDoneChanged: if (isDone) sheet.forceActiveFocus()

    Connections {
        target: panel.desk
        function onEnrolled(screen: string) {
            panel.added(screen);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Words {
        id: title
        x: Theme.margin
        y: Theme.space
        height: Theme.control
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Add a screen")
        size: Theme.title
        isStrong: true
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: title.y
        spacing: Theme.gap
        PushButton {
            objectName: "clearEnrol"
            visible: !panel.isDone && !panel.desk.isUsual
            enabled: !panel.desk.isBusy
            text: qsTr("Clear the form")
            onClicked: {
                panel.desk.clear();
                form.first.forceActiveFocus();
            }
        }
        PushButton {
            objectName: "closeEnrol"
            glyph: "close"
            Accessible.name: qsTr("Close")
            onClicked: panel.closed()
        }
    }

    Item {
        id: fields
        x: Theme.space
        y: title.y + title.height + Theme.space
        width: parent.width - 2 * Theme.space
        height: parent.height - y - Theme.space
        visible: !panel.isDone

        Panel {
            id: what
            width: Math.round((parent.width - 2 * Theme.space) * 0.38)
            height: parent.height
            ScreenForm {
                id: form
                anchors.fill: parent
                anchors.margins: Theme.space
                anchors.rightMargin: 0
                desk: panel.desk
            }
        }
        Panel {
            id: where
            x: what.width + Theme.space
            width: Math.round((parent.width - 2 * Theme.space) * 0.28)
            height: parent.height
            PlaceForm {
                anchors.fill: parent
                anchors.margins: Theme.space
                desk: panel.desk
                fleet: panel.fleet
            }
        }
        Panel {
            x: where.x + where.width + Theme.space
            width: parent.width - x
            height: parent.height
            StartForm {
                x: Theme.space
                y: Theme.space
                width: parent.width - x
                height: end.y - Theme.gap - y
                desk: panel.desk
            }
            Column {
                id: end
                x: Theme.space
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space
                width: parent.width - 2 * Theme.space
                spacing: Theme.gap
                OutcomeWord {
                    width: parent.width
                    desk: panel.desk
                }
                Words {
                    objectName: "enrolLack"
                    width: parent.width
                    visible: text !== ""
                    text: panel.lackWord(panel.desk.lack)
                    color: Theme.warm
                    wrapMode: Text.Wrap
                }
                PassphraseField {
                    id: passphrase
                    width: parent.width
                    holder: panel.desk.key
                    onAccepted: panel.sign()
                }
                PushButton {
                    objectName: "signEnrol"
                    width: parent.width
                    height: Theme.control * 1.25
                    isMain: true
                    enabled: panel.isReady
                    text: panel.desk.isBusy ? qsTr("Adding …") : panel.desk.idState === EnrolDesk.IdState.Unheard ? qsTr("Sign and write the folder once more") : qsTr("Sign and add")
                    onClicked: panel.sign()
                }
            }
        }
    }
    AddedSheet {
        id: sheet
        objectName: "addedSheet"
        y: fields.y
        width: parent.width
        height: parent.height - y
        visible: panel.isDone
        desk: panel.desk
        onAnother: {
            panel.desk.another();
            form.first.forceActiveFocus();
        }
        onShown: panel.closed()
    }
}
