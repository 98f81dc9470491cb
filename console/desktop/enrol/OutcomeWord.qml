// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// What became of the last attempt, and what to do then.
Column {
    id: word

    required property EnrolDesk desk
    readonly property bool isHalf: desk.outcome === EnrolDesk.Outcome.Half || desk.outcome === EnrolDesk.Outcome.Unanswered

    visible: what.text !== ""
    spacing: Theme.gap / 2

    Words {
        id: what
        objectName: "enrolFault"
        width: parent.width
        color: Theme.grave
        isStrong: word.isHalf
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
        text: {
            switch (word.desk.outcome) {
            case EnrolDesk.Outcome.KeyRefused:
                return qsTr("The passphrase is wrong, or the key file was altered.");
            case EnrolDesk.Outcome.Overtaken:
                return qsTr("Somebody else has added a screen of that id meanwhile. Nothing was changed.");
            case EnrolDesk.Outcome.Unwritten:
                return qsTr("The folder cannot be written. Nothing was added.");
            case EnrolDesk.Outcome.Failed:
                return qsTr("It was not added.");
            case EnrolDesk.Outcome.Unanswered:
                return qsTr("The server did not answer: it may have added the screen. Sign once more; it gets a new password then.");
            case EnrolDesk.Outcome.Half:
                return qsTr("The server has added the screen, but its folder could not be written as a whole, and no player starts from it. Make room there or choose another folder, and sign once more: it gets a new password.");
            default:
                return "";
            }
        }
    }
    Words {
        width: parent.width
        visible: text !== "" && word.desk.outcome !== EnrolDesk.Outcome.KeyRefused && word.desk.outcome !== EnrolDesk.Outcome.Overtaken
        text: word.desk.fault
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
