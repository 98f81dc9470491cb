// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Orders

/// How a screen's glass looks now, and what it can be asked to do.
Column {
    id: panel

    required property ScreenOrders orders
    property bool isKnown: false // whether it is there
    property bool isOnline: false
    property bool asksRestart: false

    readonly property bool isFree: isOnline && orders.state !== Outcome.Waiting

    spacing: Theme.gap

    onIsOnlineChanged: asksRestart = false

    OutcomeWords {
        id: outcome
        orders: panel.orders
    }

    PictureView {
        objectName: "glassPicture"
        width: parent.width
        height: Math.round(width * 9 / 16)
        visible: hasPicture
        image: panel.orders.picture
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("What was on the glass")
    }
    Words {
        objectName: "pictureTaken"
        visible: !isNaN(panel.orders.taken.getTime())
        text: qsTr("Taken at %1").arg(Qt.formatTime(panel.orders.taken, "HH:mm:ss"))
        isSoft: true
        size: Theme.small
    }
    Flow {
        width: parent.width
        spacing: Theme.gap
        visible: !panel.asksRestart
        PushButton {
            objectName: "takePicture"
            enabled: panel.isFree
            glyph: "image"
            text: qsTr("Picture of the glass")
            onClicked: panel.orders.give(Outcome.Screenshot)
        }
        PushButton {
            objectName: "identify"
            enabled: panel.isFree
            //: A screen shows its name and place on its glass
            text: qsTr("Show its name")
            onClicked: panel.orders.give(Outcome.Identify)
        }
        PushButton {
            objectName: "resync"
            enabled: panel.isFree
            //: A screen asks the server anew for everything
            text: qsTr("Fetch anew")
            onClicked: panel.orders.give(Outcome.Resync)
        }
        PushButton {
            objectName: "restart"
            enabled: panel.isFree
            isGrave: true
            text: qsTr("Restart …")
            onClicked: panel.asksRestart = true
        }
    }
    Words {
        width: parent.width
        visible: panel.asksRestart
        text: qsTr("Its player ends and starts anew. For some seconds no picture of ours is on the glass.")
        wrapMode: Text.Wrap
    }
    Row {
        spacing: Theme.gap
        visible: panel.asksRestart
        PushButton {
            objectName: "restartNow"
            enabled: panel.isFree
            isMain: true
            isGrave: true
            text: qsTr("Restart the player")
            onClicked: {
                panel.asksRestart = false;
                panel.orders.give(Outcome.Restart);
            }
        }
        PushButton {
            objectName: "restartNot"
            text: qsTr("Cancel")
            onClicked: panel.asksRestart = false
        }
    }
    Words {
        objectName: "orderOutcome"
        width: parent.width
        visible: text !== ""
        text: panel.isOnline || !panel.isKnown ? outcome.text : qsTr("It is offline: nothing can be asked of it.")
        color: panel.isOnline || !panel.isKnown ? outcome.color : Theme.inkSoft
        size: Theme.small
        wrapMode: Text.Wrap
    }
}
