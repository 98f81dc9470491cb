// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes

/// What was ever published, the newest first. Enter shows what returning to a version would change, Escape closes.
FocusScope {
    id: panel

    required property VersionsDesk desk

    signal closed

    function begin() {
        visible = true;
        view.currentIndex = -1;
        desk.begin();
        focusList();
    }

    function focusList() {
        view.forceActiveFocus();
    }

    function close() {
        visible = false;
        desk.end();
    }

    function leave() {
        close();
        closed();
    }

    function open(row: VersionRow) {
        if (row && !row.isLive && !desk.isReading)
            desk.open(row.version);
    }

    Keys.onEscapePressed: leave()

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Words {
        id: title
        x: Theme.margin
        y: Theme.space
        text: qsTr("Earlier versions")
        size: Theme.title
        isStrong: true
    }
    PushButton {
        objectName: "closeVersions"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: panel.leave()
    }
    Words {
        id: advice
        x: Theme.margin
        y: title.y + title.height + Theme.gap
        width: parent.width - 2 * Theme.margin
        text: qsTr("Choose a version to see what would change. Returning to it is a new manifest, which is signed like any other.")
        isSoft: true
        wrapMode: Text.Wrap
    }
    Words {
        id: fault
        objectName: "versionsFault"
        x: Theme.margin
        y: advice.y + advice.height + Theme.gap
        width: parent.width - 2 * Theme.margin
        height: visible ? implicitHeight : 0
        visible: text !== ""
        text: panel.desk.fault
        color: Theme.grave
        wrapMode: Text.Wrap
    }
    Panel {
        x: Theme.space
        y: fault.y + fault.height + (fault.visible ? Theme.gap : 0)
        width: parent.width - 2 * Theme.space
        height: parent.height - y - Theme.space
        clip: true
        ListView {
            id: view
            objectName: "versionList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.bottomMargin: older.visible ? older.height + 2 * Theme.space : 1
            anchors.margins: 1
            model: panel.desk.all
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            Keys.onReturnPressed: panel.open(currentItem as VersionRow)
            Keys.onEnterPressed: panel.open(currentItem as VersionRow)
            delegate: VersionRow {
                id: version
                width: view.width
                isCurrent: view.activeFocus && ListView.isCurrentItem
                onClicked: {
                    view.currentIndex = index;
                    view.forceActiveFocus();
                    panel.open(version);
                }
            }
        }
        PushButton {
            id: older
            objectName: "olderVersions"
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space
            visible: panel.desk.hasMore
            enabled: !panel.desk.isReading
            text: qsTr("Older versions")
            onClicked: panel.desk.more()
        }
    }
}
