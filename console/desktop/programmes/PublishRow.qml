// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// What the next manifest does to one programme, for a person to choose.
T.ItemDelegate {
    id: row

    required property int index
    required property string programme
    required property string title
    required property int programmeState
    required property int choice
    required property int reached
    required property phrases differences
    required property phrases findings
    required property bool isNewer
    required property bool isOver
    required property Wording wording
    property bool isCurrent: false
    property bool isReturn: false // what is published are programmes of an earlier version, in the place of drafts

    readonly property bool hasDraft: programmeState === Programmes.State.Draft || programmeState === Programmes.State.Changed
    readonly property bool isLive: programmeState !== Programmes.State.Draft
    readonly property bool publishes: choice === PublishModel.Choice.Publish
    readonly property bool takesOff: choice === PublishModel.Choice.TakeOff

    signal chosen(int choice)

    function toggle(wanted: int) {
        chosen(choice === wanted ? PublishModel.Choice.Keep : wanted);
    }

    function outcome(): string {
        if (takesOff)
            //: What publishing does to a programme, like those that follow.
            return qsTr("Is taken off %n screen(s)", "", reached);
        if (publishes && isLive)
            return qsTr("Changes on %n screen(s)", "", reached);
        if (publishes)
            return isReturn ? qsTr("Comes back on %n screen(s)", "", reached) : qsTr("New on %n screen(s)", "", reached);
        if (isLive)
            return qsTr("Stays as it is on the screens");
        return isReturn ? qsTr("Does not come back") : qsTr("Stays a draft");
    }

    implicitHeight: body.implicitHeight + 2 * Theme.space
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + outcome()
    Keys.onSpacePressed: toggle(PublishModel.Choice.Publish) // here, for a button takes it as a click before the list sees it

    background: Rectangle {
        color: row.isCurrent ? Theme.chosen : "transparent"
        Rectangle {
            width: 4
            height: parent.height
            color: row.takesOff ? Theme.grave : row.publishes ? Theme.well : "transparent"
        }
        Rectangle {
            width: parent.width
            height: 1
            y: parent.height - 1
            color: Theme.hairline
        }
    }
    contentItem: Item {
        Column {
            id: body
            x: Theme.margin
            y: Theme.space
            width: choices.x - x - Theme.space
            spacing: Theme.gap / 2
            Words {
                width: parent.width
                text: row.title
                isStrong: true
            }
            Words {
                objectName: "outcome"
                width: parent.width
                text: row.outcome()
                color: row.takesOff ? Theme.grave : row.publishes ? Theme.well : Theme.inkSoft
            }
            Words {
                width: parent.width
                visible: row.isNewer
                text: qsTr("Somebody changed this draft meanwhile: look at it and choose it again.")
                color: Theme.warm
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "over"
                width: parent.width
                visible: row.publishes && row.isOver
                text: qsTr("Its validity has ended: screens show nothing of it.")
                color: Theme.warm
                wrapMode: Text.Wrap
            }
            Said {
                objectName: "differences"
                width: parent.width
                visible: row.programmeState === Programmes.State.Changed && !row.takesOff
                said: row.differences
                wording: row.wording
            }
            Said {
                width: parent.width
                visible: row.publishes && row.findings.count > 0
                said: row.findings
                wording: row.wording
                color: Theme.warm
            }
        }
        Row {
            id: choices
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            y: Theme.space
            spacing: Theme.gap
            Chip {
                objectName: "choosePublish"
                visible: row.hasDraft
                checkable: false
                checked: row.publishes
                //: A switch: the programme becomes what it was in an earlier version, or stays as it is now.
                text: row.isReturn ? qsTr("As it was") : qsTr("Publish")
                onClicked: row.toggle(PublishModel.Choice.Publish)
            }
            Chip {
                objectName: "chooseTakeOff"
                visible: row.isLive
                checkable: false
                checked: row.takesOff
                text: qsTr("Take off")
                onClicked: row.toggle(PublishModel.Choice.TakeOff)
            }
        }
    }
}
