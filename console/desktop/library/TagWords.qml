// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Library

/// What is to be said of a change of tags, in words.
QtObject {
    required property TagDesk desk

    readonly property bool isAmiss: desk.notice > TagDesk.Notice.Merged
    readonly property string word: {
        switch (desk.notice) {
        case TagDesk.Notice.Merged:
            return qsTr("Somebody else changed the tags meanwhile: here they are with yours.");
        case TagDesk.Notice.NotATag:
            return qsTr("A tag is one line of 1 to %n character(s).", "", desk.longest);
        case TagDesk.Notice.TooMany:
            return qsTr("An asset has at most %n tag(s): remove one first.", "", desk.most);
        case TagDesk.Notice.Away:
            return qsTr("The server does not answer: try again in a moment.");
        case TagDesk.Notice.Denied:
            return qsTr("The server does not take this operator: ask who runs it.");
        case TagDesk.Notice.Gone:
            return qsTr("The server does not have this asset any more.");
        case TagDesk.Notice.Failed:
            return qsTr("The tags could not be changed: try again.");
        default:
            return "";
        }
    }
}
