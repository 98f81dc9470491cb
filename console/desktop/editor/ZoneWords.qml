// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What people call zones, which documents name by slugs.
QtObject {
    function name(index: int): string {
        //: A rectangle of the canvas with items of its own.
        return qsTr("Zone %1").arg(index + 1);
    }
    function content(index: int, isTicker: bool, parts: int): string {
        if (isTicker)
            return qsTr("Ticker, %n text(s)", "", parts);
        return index === 0 ? qsTr("Leads, %n item(s)", "", parts) : qsTr("Beside it, %n item(s)", "", parts);
    }
}
