// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// Asked when somebody leaves what is not saved.
Rectangle {
    id: bar

    required property EditorDesk desk
    readonly property alias first: later

    signal departed
    signal stayed

    implicitHeight: Math.max(row.implicitHeight, what.implicitHeight) + 2 * Theme.gap
    color: Theme.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: what.text
    Keys.onEscapePressed: stayed()

    Words {
        id: what
        x: Theme.space
        width: row.x - x - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("This programme is not saved.")
        isStrong: true
        wrapMode: Text.Wrap
    }
    Row {
        id: row
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        PushButton {
            id: later
            objectName: "leaveForLater"
            isMain: true
            text: qsTr("Go on with it later")
            onClicked: {
                bar.desk.close();
                bar.departed();
            }
        }
        PushButton {
            objectName: "discard"
            isGrave: true
            text: qsTr("Discard the changes")
            onClicked: {
                bar.desk.discard();
                bar.departed();
            }
        }
        PushButton {
            objectName: "stay"
            text: qsTr("Stay")
            onClicked: bar.stayed()
        }
    }
}
