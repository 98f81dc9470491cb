// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Files on their way to the server.
Panel {
    id: panel

    required property UploadDesk desk

    signal shown(string sha256)

    implicitHeight: head.height + list.implicitHeight + 2 * Theme.space
    clip: true

    Item {
        id: head
        x: Theme.space
        y: Theme.gap
        width: parent.width - 2 * Theme.space
        height: Theme.control
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: panel.desk.underWay > 0 ? qsTr("Uploading: %n to go", "", panel.desk.underWay) : qsTr("Uploads")
            isStrong: true
        }
        Words {
            anchors.centerIn: parent
            visible: panel.desk.leftOut > 0
            text: qsTr("%n file(s) found no place in this list: clear it, and add them again.", "", panel.desk.leftOut)
            color: Theme.warm
        }
        PushButton {
            objectName: "clearUploads"
            anchors.right: parent.right
            visible: panel.desk.count > panel.desk.underWay
            //: Forgets the uploads that have ended
            text: qsTr("Clear list")
            onClicked: panel.desk.clear()
        }
    }
    ListView {
        id: list
        objectName: "uploadList"
        x: Theme.space
        y: head.y + head.height + Theme.gap
        width: parent.width - 2 * Theme.space
        height: parent.height - y - Theme.gap
        implicitHeight: contentHeight
        clip: true
        model: panel.desk.uploads
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        delegate: UploadRow {
            width: list.width
            onGivenUp: panel.desk.giveUp(number)
            onTriedAgain: panel.desk.tryAgain(number)
            onShown: panel.shown(sha256)
        }
    }
}
