// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// How a template of cards is called.
QtObject {
    property string design: ""

    readonly property string word: {
        switch (design) {
        case "slogan":
            //: Template of a card, like those that follow.
            return qsTr("Slogan");
        case "reminder":
            return qsTr("Reminder");
        case "steps":
            return qsTr("Steps");
        case "questions":
            return qsTr("Questions");
        case "technique":
            return qsTr("Technique");
        case "bulletin":
            return qsTr("Case bulletin");
        case "hotline":
            return qsTr("Hotline");
        case "letter":
            return qsTr("Open letter");
        case "counter":
            return qsTr("Counter card");
        case "checklist":
            return qsTr("Checklist");
        case "scene":
            return qsTr("Animated scene");
        default:
            return design;
        }
    }
}
