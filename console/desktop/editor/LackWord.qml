// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What a programme lacks before it can be saved.
QtObject {
    required property string code
    required property int zone // −1: none, or the leading one
    required property int item // −1: none
    required property string message

    readonly property string place: item < 0 ? what : qsTr("Item %1: %2").arg(item + 1).arg(what)
    readonly property string word: zone < 0 ? place : qsTr("Zone %1: %2").arg(zone + 1).arg(place)
    readonly property string what: {
        switch (code) {
        case "title":
            return qsTr("the programme has no title");
        case "items":
            return qsTr("there is nothing to show yet");
        case "ticker":
            return qsTr("a text of the ticker is empty");
        case "card-title":
            return qsTr("the card has no title");
        case "lines":
            return qsTr("a line is empty, or one is missing");
        case "head":
            return qsTr("a section has no head");
        case "number":
            return qsTr("the telephone number is missing, or is none");
        case "url":
            return qsTr("the address of the QR code must be https://…");
        case "until":
            return qsTr("it ends before it begins");
        case "daypart":
            return qsTr("a part of the day ends when it begins");
        case "video":
            return qsTr("nobody knows how long the video is: say how many seconds");
        case "large":
            return qsTr("the programme is too large: take items out");
        default:
            return message;
        }
    }
}
