// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What kind of viewer stands in front of a screen, in words.
QtObject {
    property string profile: ""

    readonly property string text: of(profile)

    function of(slug: string): string {
        switch (slug) {
        case "lobby":
            //: Profile of a screen, like those that follow.
            return qsTr("Bank lobby");
        case "led":
            return qsTr("LED billboard");
        case "atm":
            return qsTr("ATM");
        case "kiosk":
            return qsTr("Kiosk");
        case "counter":
            return qsTr("Counter");
        case "hall":
            return qsTr("Service hall");
        default:
            return slug;
        }
    }
}
