// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.History
import Ironfence.Console.Look

/// What a screen showed, and what it reported on alerts, the newest first.
Column {
    id: panel

    required property ScreenHistory history

    spacing: Theme.gap

    Words {
        visible: receipts.count > 0
        topPadding: Theme.gap
        text: qsTr("Receipts of alerts")
        isStrong: true
    }
    Repeater {
        id: receipts
        objectName: "pastReceipts"
        model: panel.history.receipts
        PastReceiptRow {
            width: panel.width
        }
    }
    Words {
        topPadding: Theme.gap
        text: qsTr("What it showed")
        isStrong: true
    }
    Repeater {
        id: plays
        objectName: "pastPlays"
        model: panel.history.plays
        PlayRow {
            width: panel.width
        }
    }
    Words {
        objectName: "noPlays"
        width: parent.width
        visible: text !== ""
        text: panel.history.fault !== "" ? panel.history.fault : plays.count > 0 ? "" : panel.history.isRead ? qsTr("No plays came from it in the last 30 days.") : qsTr("Being read …")
        color: panel.history.fault !== "" ? Theme.grave : Theme.inkSoft
        size: Theme.small
        wrapMode: Text.Wrap
    }
    PushButton {
        objectName: "olderPlays"
        visible: panel.history.hasMore
        // Enabled throughout: what is disabled gives the focus away, and takes it, and the view, back to where it is then.
        text: qsTr("Earlier")
        onClicked: panel.history.more()
    }
    Words {
        objectName: "playsCut"
        width: parent.width
        visible: panel.history.isCut
        //: %1 is a command
        text: qsTr("There is more: %1 prints all of it.").arg("ironfence plays --records --screen " + panel.history.screen)
        isSoft: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
