// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A rule that chooses days, in words.
Words {
    id: rule

    required property string kind
    required property bool isExcept
    required property string first
    required property string last
    required property int before
    required property int after

    readonly property string around: {
        if (before > 0 && after > 0)
            return qsTr("%1, from %2 days before to %3 days after").arg(first).arg(before).arg(after);
        if (before > 0)
            return qsTr("%1 and the %n day(s) before", "", before).arg(first);
        return after > 0 ? qsTr("%1 and the %n day(s) after", "", after).arg(first) : first;
    }
    readonly property string days: {
        switch (kind) {
        case "dates":
            return qsTr("%1 to %2").arg(first).arg(last);
        case "lunar":
            return qsTr("Lunar calendar: %1 to %2").arg(first).arg(last);
        case "named":
            return around;
        case "workdays":
            return qsTr("Workdays, as the State Council says");
        case "days-off":
            return qsTr("Days off, as the State Council says");
        case "daily":
            return qsTr("Every day since %1").arg(last);
        case "monthly":
            return after < 0 ? qsTr("The last day of every month, since %1").arg(last) : qsTr("Day %1 of every month, since %2").arg(after).arg(last);
        case "yearly":
            return qsTr("Every year on %2/%1, since %3", "day and month").arg(after).arg(before).arg(last);
        default:
            return qsTr("A rule since %1: %2").arg(last).arg(first);
        }
    }

    text: isExcept ? qsTr("Not: %1").arg(days) : days
    wrapMode: Text.Wrap
}
