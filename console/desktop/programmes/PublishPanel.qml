// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Keys
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// Publishes: what would change on the left, what comes of it and the signing on the right. Space publishes or keeps, Delete takes off or keeps, Ctrl+Enter signs, Escape closes.
FocusScope {
    id: panel

    required property PublishDesk desk
    required property Wording wording

    readonly property bool isReturn: desk.returnsTo > 0
    readonly property bool isReady: desk.isPossible && !(desk.key.needsPassphrase && passphrase.text === "")

    signal closed

    function begin() {
        view.currentIndex = 0;
        view.positionViewAtBeginning();
        view.forceActiveFocus();
    }

    function sign() {
        if (isReady)
            desk.sign(passphrase.take());
    }

    function wait(): string {
        if (desk.refused !== "")
            return qsTr("The server refuses: %1. Replace it, or insist on it in the library.").arg(desk.refused);
        return desk.waiting > 0 ? qsTr("The server still examines %n file(s). It goes on by itself.", "", desk.waiting) : "";
    }

    function lack(): string {
        const lost = desk.lost === "" ? "" : qsTr("The server does not keep these any more, so they stay as they are now: %1.").arg(desk.lost);
        const incomplete = desk.incomplete === "" ? "" : qsTr("Files of these are missing on the server, so they stay as they are now: %1.").arg(desk.incomplete);
        return lost === "" || incomplete === "" ? lost + incomplete : lost + "\n" + incomplete;
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
    Words {
        id: title
        x: Theme.margin
        y: Theme.space
        text: panel.isReturn ? qsTr("Return to manifest %1, as manifest %2").arg(panel.desk.returnsTo).arg(panel.desk.nextVersion) : qsTr("Publish as manifest %1").arg(panel.desk.nextVersion)
        size: Theme.title
        isStrong: true
    }
    PushButton {
        objectName: "closePublish"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: panel.closed()
    }
    Banner {
        id: overtaken
        objectName: "overtaken"
        y: title.y + title.height + Theme.space
        width: parent.width
        height: visible ? implicitHeight : 0
        visible: panel.desk.isOvertaken
        text: qsTr("Somebody else published meanwhile. This is what would change now: look at it and sign again.")
    }
    Panel {
        id: list
        x: Theme.space
        y: overtaken.y + overtaken.height + (overtaken.visible ? Theme.space : 0)
        width: right.x - x - Theme.space
        height: parent.height - y - Theme.space
        clip: true
        ListView {
            id: view
            objectName: "publishList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.margins: 1
            model: panel.desk.plan
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            Keys.onDeletePressed: if (currentItem) (currentItem as PublishRow).toggle(PublishModel.Choice.TakeOff)
            delegate: PublishRow {
                width: view.width
                wording: panel.wording
                isReturn: panel.isReturn
                isCurrent: view.activeFocus && ListView.isCurrentItem
                onClicked: view.currentIndex = index
                onChosen: wanted => panel.desk.choose(index, wanted)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            visible: view.count === 0
            glyph: "programmes"
            title: qsTr("There is nothing to publish")
            advice: qsTr("A programme is made first, as a draft.")
        }
    }
    Panel {
        id: right
        x: parent.width - width - Theme.space
        y: list.y
        width: Math.min(Math.round(380 * Theme.zoom), parent.width * 0.4)
        height: list.height

        Column {
            id: sums
            x: Theme.space
            y: Theme.space
            width: parent.width - 2 * Theme.space
            spacing: Theme.gap
            Words {
                text: qsTr("What comes of it")
                isStrong: true
                size: Theme.lead
            }
            Sum {
                name: qsTr("New programmes")
                value: panel.desk.added
                color: Theme.well
            }
            Sum {
                name: qsTr("Changed programmes")
                value: panel.desk.replaced
                color: Theme.warm
            }
            Sum {
                name: qsTr("Taken off")
                value: panel.desk.removed
                color: Theme.grave
            }
            Words {
                objectName: "publishReach"
                width: parent.width
                text: qsTr("Together, the programmes then reach %1 of %n screen(s).", "", panel.desk.screens).arg(panel.desk.reached)
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "cannotReturn"
                width: parent.width
                visible: panel.isReturn && text !== ""
                text: panel.lack()
                color: Theme.warm
                wrapMode: Text.Wrap
            }
            Words {
                width: parent.width
                visible: panel.isReturn
                text: qsTr("Drafts that say what is live now become what they were. A draft that somebody has changed since stays as it is.")
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
            }
            Words {
                width: parent.width
                text: qsTr("A screen changes over when everything that it needs in the next 24 hours is on its disk.")
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
            }
        }
        Column {
            x: Theme.space
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            width: parent.width - 2 * Theme.space
            spacing: Theme.gap
            Words {
                objectName: "publishWait"
                width: parent.width
                visible: text !== ""
                text: panel.wait()
                color: panel.desk.refused !== "" ? Theme.grave : Theme.warm
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "publishFault"
                width: parent.width
                visible: text !== ""
                text: panel.desk.isKeyRefused ? qsTr("The passphrase is wrong, or the key file was altered.") : panel.desk.fault
                color: Theme.grave
                wrapMode: Text.Wrap
            }
            PassphraseField {
                id: passphrase
                width: parent.width
                holder: panel.desk.key
                onAccepted: panel.sign()
            }
            PushButton {
                objectName: "signManifest"
                width: parent.width
                height: Theme.control * 1.25
                isMain: true
                enabled: panel.isReady
                text: panel.desk.isBusy ? qsTr("Publishing …") : panel.desk.isRenewal ? qsTr("Sign the same again for 90 days") : qsTr("Sign and publish")
                onClicked: panel.sign()
            }
        }
    }
}
