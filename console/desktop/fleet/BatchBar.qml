// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Fleet
import Ironfence.Console.Orders

/// What the chosen screens can be asked to do together, and which of them did not do it.
Flow {
    id: bar

    required property FleetDesk desk
    readonly property BatchOrders orders: desk.orders

    spacing: Theme.gap

    PushButton {
        objectName: "identifyChosen"
        visible: bar.desk.selected > 0
        enabled: bar.orders.pending === 0
        //: Each of the chosen screens shows its name and place on its glass
        text: qsTr("Show their names")
        onClicked: bar.orders.give(Outcome.Identify, bar.desk.chosen())
    }
    PushButton {
        objectName: "resyncChosen"
        visible: bar.desk.selected > 0
        enabled: bar.orders.pending === 0
        //: The chosen screens ask the server anew for everything
        text: qsTr("Fetch anew")
        onClicked: bar.orders.give(Outcome.Resync, bar.desk.chosen())
    }
    Words {
        objectName: "batchOutcome"
        height: Theme.control
        verticalAlignment: Text.AlignVCenter
        visible: bar.orders.total > 0
        text: bar.orders.pending > 0 ? qsTr("%1 of %2 screens have answered").arg(bar.orders.total - bar.orders.pending).arg(bar.orders.total) : qsTr("%1 of %2 screens have done it").arg(bar.orders.done).arg(bar.orders.total)
        isSoft: true
    }
    Words {
        objectName: "batchFailed"
        width: Math.min(implicitWidth, bar.width)
        topPadding: Math.round((Theme.control - Theme.body * 1.5) / 2) // its first line stands beside the buttons' words
        visible: bar.orders.pending === 0 && bar.orders.failed.length > 0
        //: Names of screens
        text: qsTr("Not done: %1").arg(Array.from(bar.orders.failed).join(qsTr(", ")))
        color: Theme.grave
        wrapMode: Text.Wrap
        maximumLineCount: 3
    }
    PushButton {
        objectName: "forgetBatch"
        visible: bar.orders.total > 0 && bar.orders.pending === 0
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: bar.orders.forget()
    }
}
