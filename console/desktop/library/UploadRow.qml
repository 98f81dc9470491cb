// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// One file on its way to the server, what it waits for, and what can be done about it.
Item {
    id: row

    required property int number
    required property string name
    required property string path
    required property int stage
    required property real part
    required property real from
    required property int fault
    required property string detail
    required property string sha256
    required property int examination

    readonly property bool isUnderWay: stage <= UploadModel.Stage.Sending
    readonly property bool isThere: stage === UploadModel.Stage.Added || stage === UploadModel.Stage.There
    readonly property bool isMoving: stage > UploadModel.Stage.Waiting && isUnderWay

    signal givenUp
    signal triedAgain
    signal shown

    implicitHeight: Math.max(body.implicitHeight, Theme.control) + Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + words.stageWord + (words.keptWord === "" ? "" : " " + words.keptWord) + (words.faultWord === "" ? "" : " " + words.faultWord)

    UploadWords {
        id: words
        stage: row.stage
        part: row.part
        from: row.from
        fault: row.fault
    }
    Column {
        id: body
        width: buttons.x - Theme.space
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap / 4
        Item {
            width: parent.width
            height: title.implicitHeight
            Words {
                id: title
                width: parent.width - said.width - Theme.space
                text: row.name === "" ? row.path : row.name
                elide: Text.ElideMiddle
                isStrong: true
            }
            Words {
                id: said
                objectName: "uploadStage"
                readonly property int stage: row.stage
                anchors.right: parent.right
                visible: !row.isThere || row.stage === UploadModel.Stage.There
                text: words.stageWord
                color: row.stage === UploadModel.Stage.Failed ? Theme.grave : row.isThere ? Theme.well : Theme.inkSoft
            }
            ExaminationMark {
                anchors.right: parent.right
                visible: row.stage === UploadModel.Stage.Added
                examination: row.examination
            }
        }
        Rectangle {
            width: parent.width
            height: Math.round(4 * Theme.zoom)
            radius: height / 2
            visible: row.isMoving
            color: Theme.raised
            Rectangle {
                width: parent.width * row.part
                height: parent.height
                radius: height / 2
                color: Theme.accent
            }
        }
        Words {
            objectName: "uploadKept"
            width: parent.width
            visible: text !== ""
            text: words.keptWord
            size: Theme.small
            isSoft: true
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: words.faultWord
            color: row.stage === UploadModel.Stage.Failed ? Theme.grave : Theme.warm
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            visible: text !== ""
            // What refused it says more, but knows no other language.
            text: Qt.uiLanguage === "en" ? row.detail : ""
            size: Theme.small
            isSoft: true
            wrapMode: Text.Wrap
        }
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.gap
        PushButton {
            objectName: "tryAgain"
            visible: row.stage === UploadModel.Stage.Failed || row.stage === UploadModel.Stage.GivenUp
            text: qsTr("Try again")
            Accessible.description: row.name
            onClicked: row.triedAgain()
        }
        PushButton {
            objectName: "giveUp"
            visible: row.isUnderWay
            //: Ends an upload before it is done
            text: qsTr("Cancel")
            Accessible.description: row.name
            onClicked: row.givenUp()
        }
        PushButton {
            objectName: "showUpload"
            visible: row.isThere
            //: Opens an asset
            text: qsTr("Show")
            Accessible.description: row.name
            onClicked: row.shown()
        }
    }
}
