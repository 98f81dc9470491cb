// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// A programme, looked at closely. Escape closes it.
FocusScope {
    id: sheet

    required property OpenedProgramme opened
    required property Wording wording
    property string tab: "items"
    property bool isRemoving: false

    signal closed
    signal editAsked(string programme)
    signal publishAsked(string programme)
    signal takeOffAsked(string programme)
    signal removeAsked(string programme)

    readonly property string programme: opened.programme

    onProgrammeChanged: {
        isRemoving = false;
        if (tab === "differences")
            tab = "items";
    }
    Keys.onEscapePressed: closed()

    StateWord {
        id: look
        value: sheet.opened.state
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.panel
        Rectangle {
            width: 1
            height: parent.height
            color: Theme.hairline
        }
    }
    PushButton {
        id: closer
        objectName: "closeProgramme"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space
        y: Theme.space
        glyph: "close"
        Accessible.name: qsTr("Close")
        onClicked: sheet.closed()
    }
    Column {
        id: head
        x: Theme.margin
        y: Theme.space
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap

        Words {
            width: closer.x - head.x - Theme.gap
            text: sheet.opened.title
            size: Theme.title
            isStrong: true
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }
        Row {
            spacing: Theme.gap
            StateShape {
                shape: look.shape
                color: look.color
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                objectName: "openedState"
                text: look.word
                color: look.color
                isStrong: true
            }
            Words {
                text: sheet.programme
                isSoft: true
            }
        }
        Flow {
            width: parent.width
            spacing: Theme.gap
            PushButton {
                objectName: "publishThis"
                visible: sheet.opened.state === Programmes.State.Draft || sheet.opened.state === Programmes.State.Changed
                isMain: true
                text: qsTr("Publish …")
                onClicked: sheet.publishAsked(sheet.programme)
            }
            PushButton {
                objectName: "editThis"
                text: qsTr("Edit")
                onClicked: sheet.editAsked(sheet.programme)
            }
            PushButton {
                objectName: "takeOffThis"
                visible: sheet.opened.state !== Programmes.State.Draft
                text: qsTr("Take off the screens …")
                onClicked: sheet.takeOffAsked(sheet.programme)
            }
            PushButton {
                objectName: "keepDraft"
                visible: sheet.isRemoving
                text: qsTr("Keep it")
                onClicked: sheet.isRemoving = false
            }
            PushButton {
                objectName: "removeDraft"
                visible: sheet.opened.hasDraft
                isGrave: true
                isMain: sheet.isRemoving
                text: sheet.isRemoving ? qsTr("Remove the draft for good") : qsTr("Remove the draft")
                onClicked: {
                    if (sheet.isRemoving)
                        sheet.removeAsked(sheet.programme);
                    sheet.isRemoving = !sheet.isRemoving;
                }
            }
        }
        Row {
            spacing: Theme.gap
            visible: sheet.opened.state === Programmes.State.Changed
            Chip {
                objectName: "seeDraft"
                checkable: false
                checked: !sheet.opened.showsLive
                text: qsTr("The draft")
                onClicked: sheet.opened.showsLive = false
            }
            Chip {
                objectName: "seeLive"
                checkable: false
                checked: sheet.opened.showsLive
                text: qsTr("What is live")
                onClicked: sheet.opened.showsLive = true
            }
        }
        Row {
            spacing: Theme.gap
            bottomPadding: Theme.gap
            Chip {
                objectName: "tabItems"
                checkable: false
                checked: sheet.tab === "items"
                text: qsTr("What it shows")
                onClicked: sheet.tab = "items"
            }
            Chip {
                objectName: "tabRules"
                checkable: false
                checked: sheet.tab === "rules"
                text: qsTr("Where and when")
                onClicked: sheet.tab = "rules"
            }
            Chip {
                objectName: "tabDifferences"
                visible: sheet.opened.differences.count > 0
                checkable: false
                checked: sheet.tab === "differences"
                text: qsTr("Differences")
                count: sheet.opened.differences.count
                onClicked: sheet.tab = "differences"
            }
        }
    }
    ShownItems {
        width: parent.width
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: sheet.tab === "items"
        focus: visible
        opened: sheet.opened
        wording: sheet.wording
    }
    RuleFacts {
        width: parent.width
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: sheet.tab === "rules"
        opened: sheet.opened
        wording: sheet.wording
    }
    Flickable {
        id: scroller
        width: parent.width
        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        visible: sheet.tab === "differences"
        contentHeight: differences.implicitHeight + Theme.margin
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        ScrollRail.vertical: ScrollRail {}
        Said {
            id: differences
            objectName: "openedDifferences"
            x: Theme.margin
            topPadding: Theme.gap
            width: scroller.width - 2 * Theme.margin
            said: sheet.opened.differences
            wording: sheet.wording
        }
    }
}
