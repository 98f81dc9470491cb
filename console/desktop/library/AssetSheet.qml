// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// An asset, looked at closely. Escape closes it.
FocusScope {
    id: sheet

    required property AssetDesk desk

    readonly property assetFacts facts: desk.facts

    signal closed

    Keys.onEscapePressed: closed()

    component Chapter: Words {
        isStrong: true
        topPadding: Theme.gap
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
    Item {
        id: head
        width: parent.width
        height: Theme.control + 2 * Theme.space
        Words {
            objectName: "assetName"
            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            width: closer.x - x - Theme.gap
            text: sheet.facts.name === "" ? sheet.desk.sha256.slice(0, 12) : sheet.facts.name
            elide: Text.ElideMiddle
            size: Theme.lead
            isStrong: true
        }
        PushButton {
            id: closer
            objectName: "closeAsset"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space
            anchors.verticalCenter: parent.verticalCenter
            glyph: "close"
            Accessible.name: qsTr("Close")
            onClicked: sheet.closed()
        }
    }
    Scroller {
        id: scroller
        anchors.fill: parent
        anchors.topMargin: head.height
        anchors.bottomMargin: foot.visible ? foot.height : 0
        contentHeight: column.implicitHeight + Theme.margin

        Column {
            id: column
            x: Theme.margin
            width: scroller.width - 2 * Theme.margin
            spacing: Theme.gap

            Words {
                width: parent.width
                visible: text !== ""
                text: sheet.desk.fault
                color: Theme.grave
                wrapMode: Text.Wrap
            }
            AssetPreview {
                width: parent.width
                strip: sheet.desk.strip
                facts: sheet.facts
                sha256: sheet.desk.sha256
            }
            ExaminationMark {
                objectName: "assetState"
                examination: sheet.facts.examination
            }
            AssetFactList {
                width: parent.width
                facts: sheet.facts
                sha256: sheet.desk.sha256
                onHashWanted: sheet.desk.copyHash()
            }
            Chapter {
                text: qsTr("Tags")
            }
            TagEditor {
                width: parent.width
                desk: sheet.desk.tags
            }
            Chapter {
                text: qsTr("Pre-flight")
            }
            Words {
                width: parent.width
                visible: sheet.desk.findings.count === 0
                text: sheet.facts.examination === Library.State.Waiting ? qsTr("The server examines it. Screens get it only after that.") : qsTr("Nothing is known.")
                isSoft: true
                wrapMode: Text.Wrap
            }
            Repeater {
                model: sheet.desk.findings
                FindingRow {
                    width: column.width
                    facts: sheet.facts
                }
            }
            FactRow {
                visible: !isNaN(sheet.facts.insisted.getTime())
                //: When somebody insisted on an asset that pre-flight refuses
                name: qsTr("Insisted on")
                value: Qt.formatDateTime(sheet.facts.insisted, "yyyy-MM-dd HH:mm") + "\n" + sheet.facts.note
            }
            Chapter {
                text: qsTr("Shown by")
            }
            Words {
                width: parent.width
                visible: text !== ""
                text: sheet.desk.usage.fault
                color: Theme.grave
                wrapMode: Text.Wrap
            }
            Words {
                objectName: "noUsage"
                width: parent.width
                visible: sheet.desk.usage.count === 0 && sheet.desk.usage.fault === ""
                text: sheet.desk.usage.isLoading ? qsTr("Programmes are being read …") : qsTr("No programme shows it, neither live nor in a draft.")
                isSoft: true
                wrapMode: Text.Wrap
            }
            Repeater {
                model: sheet.desk.usage
                UsageRow {
                    objectName: "usage"
                    width: column.width
                }
            }
        }
    }
    Item {
        id: foot
        width: parent.width
        height: insisting.implicitHeight + 2 * Theme.space
        anchors.bottom: parent.bottom
        visible: sheet.desk.canInsist
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        InsistForm {
            id: insisting
            x: Theme.margin
            y: Theme.space
            width: parent.width - 2 * Theme.margin
            desk: sheet.desk
        }
    }
}
