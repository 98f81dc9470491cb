// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Orders

/// What became of an order, in one sentence.
QtObject {
    required property ScreenOrders orders

    readonly property string text: {
        switch (orders.state) {
        case Outcome.Waiting:
            return qsTr("The screen was asked …");
        case Outcome.Done:
            return done(orders.order);
        case Outcome.Refused:
            //: %1 is a reason
            return qsTr("The screen refuses: %1").arg(reason(orders.reason, orders.text));
        case Outcome.Unanswered:
            return qsTr("The screen does not answer.");
        case Outcome.Failed:
            return orders.text;
        default:
            return "";
        }
    }
    readonly property color color: orders.state === Outcome.Refused || orders.state === Outcome.Unanswered || orders.state === Outcome.Failed ? Theme.grave : Theme.inkSoft

    function done(order: int): string {
        switch (order) {
        case Outcome.Identify:
            return qsTr("It shows its name and place for 15 seconds.");
        case Outcome.Resync:
            return qsTr("It asks the server anew for everything.");
        case Outcome.Restart:
            return qsTr("Its player starts anew: the picture is back after some seconds.");
        default:
            return "";
        }
    }

    function reason(word: string, english: string): string {
        switch (word) {
        case "too-soon":
            return qsTr("too soon after the last time.");
        case "alert":
            return qsTr("an alert is on the glass.");
        case "unreadable":
            return qsTr("its display does not let itself be read.");
        case "unsupervised":
            return qsTr("nobody would start its player again.");
        case "unwatched":
            return qsTr("its watchdog is switched off.");
        case "late":
        case "early":
            return qsTr("its clock and that of the server differ.");
        default:
            return english;
        }
    }
}
