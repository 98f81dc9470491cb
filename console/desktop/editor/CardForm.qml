// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// The words of the card that is looked at: the fields that its template has.
Column {
    id: form

    required property EditorDesk desk
    readonly property CardDesk card: desk.card
    readonly property alias first: title

    signal designAsked

    spacing: Theme.gap

    DesignWord {
        id: design
        design: form.card.design
    }
    Row {
        spacing: Theme.gap
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: design.word
            size: Theme.lead
            isStrong: true
        }
        PushButton {
            objectName: "otherDesign"
            text: qsTr("Another template …")
            onClicked: form.designAsked()
        }
    }
    FieldName {
        text: qsTr("Title")
    }
    EditBox {
        id: title
        objectName: "cardTitle"
        desk: form.desk
        width: parent.width
        most: 64
        text: form.card.title
        placeholderText: qsTr("What people must know, in one line")
        onTextChanged: form.card.title = text
    }
    FieldName {
        visible: form.card.isDrawn
        text: qsTr("What is drawn")
    }
    ValueChoice {
        objectName: "illustration"
        width: parent.width
        visible: form.card.isDrawn
        //: Drawings of an animated scene.
        model: [qsTr("A fence closes to a shield"), qsTr("A call is put down"), qsTr("A code is locked away"), qsTr("A transfer is stopped")]
        value: form.card.illustration
        onActivated: index => form.card.illustration = index
    }
    FieldName {
        visible: form.card.hasNumber
        text: qsTr("Telephone number")
    }
    EditField {
        objectName: "cardNumber"
        desk: form.desk
        width: parent.width
        visible: form.card.hasNumber
        maximumLength: 20
        text: form.card.number
        placeholderText: "96110"
        onTextChanged: form.card.number = text
    }
    FindingNotes {
        width: parent.width
        findings: form.desk.findings
        paths: [form.desk.items.path + ".card.number"]
    }
    FieldName {
        text: form.card.hasSections ? qsTr("Lines before the sections") : qsTr("Lines")
    }
    LineList {
        width: parent.width
        desk: form.desk
    }
    SectionList {
        width: parent.width
        visible: form.card.hasSections
        desk: form.desk
    }
    FieldName {
        text: qsTr("Slogan: the sentence to keep")
    }
    EditBox {
        objectName: "slogan"
        desk: form.desk
        width: parent.width
        most: 64
        text: form.card.slogan
        onTextChanged: form.card.slogan = text
    }
    FieldName {
        visible: form.card.hasCode
        text: qsTr("QR code: where it leads")
    }
    EditField {
        objectName: "cardUrl"
        desk: form.desk
        width: parent.width
        visible: form.card.hasCode
        maximumLength: 200
        text: form.card.url
        placeholderText: "https://"
        onTextChanged: form.card.url = text
    }
    FindingNotes {
        width: parent.width
        findings: form.desk.findings
        paths: [form.desk.items.path + ".card.qr"]
    }
    CheckMark {
        visible: form.card.hasSample
        text: qsTr("An example, and no real case")
        checked: form.card.isSample
        onToggled: form.card.isSample = checked
    }
    FieldName {
        text: qsTr("Who says it")
    }
    EditField {
        objectName: "source"
        desk: form.desk
        width: parent.width
        maximumLength: 64
        text: form.card.source
        onTextChanged: form.card.source = text
    }
}
