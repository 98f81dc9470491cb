// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Alerts

/// The alerts on the left; how far the chosen one got, screen by screen, on the right.
FocusScope {
    id: page

    required property AlertDesk desk

    Panel {
        id: list
        x: Theme.space
        y: Theme.space
        width: Math.min(Math.round(460 * Theme.zoom), parent.width * 0.45)
        height: parent.height - 2 * Theme.space
        clip: true
        Words {
            id: title
            x: Theme.space
            y: Theme.space
            text: qsTr("Alerts")
            size: Theme.lead
            isStrong: true
        }
        ListView {
            id: view
            objectName: "alertList"
            focus: true
            clip: true
            anchors.fill: parent
            anchors.topMargin: title.y + title.height + Theme.gap
            anchors.margins: 1
            model: page.desk.all
            currentIndex: -1
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            ScrollRail.vertical: ScrollRail {}
            Keys.onReturnPressed: if (currentItem) page.desk.follow((currentItem as AlertRow).identifier)
            delegate: AlertRow {
                required property int index
                width: view.width
                isCurrent: identifier === page.desk.followed || (view.activeFocus && ListView.isCurrentItem)
                onClicked: {
                    view.currentIndex = index;
                    page.desk.follow(identifier);
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            visible: view.count === 0
            glyph: "alerts"
            title: qsTr("No alert was ever raised")
            advice: qsTr("Try an exercise: ironfence alert raise --exercise")
        }
    }
    Panel {
        x: list.x + list.width + Theme.space
        y: Theme.space
        width: parent.width - x - Theme.space
        height: parent.height - 2 * Theme.space
        clip: true
        visible: page.desk.followed !== ""

        Row {
            id: figures
            x: Theme.space
            y: Theme.space
            spacing: Theme.margin * 1.5
            Figure {
                name: qsTr("Fastest glass")
                value: page.desk.least
            }
            Figure {
                name: qsTr("Half of them within")
                value: page.desk.middle
            }
            Figure {
                name: qsTr("Slowest glass")
                value: page.desk.most
            }
        }
        ListView {
            id: receipts
            objectName: "receiptList"
            clip: true
            anchors.fill: parent
            anchors.topMargin: figures.y + figures.height + Theme.space
            anchors.margins: 1
            model: page.desk.receipts
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollRail.vertical: ScrollRail {}
            delegate: ReceiptRow {
                width: receipts.width
            }
        }
    }
    EmptyState {
        x: list.x + list.width + (parent.width - list.x - list.width - width) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.round(360 * Theme.zoom)
        visible: page.desk.followed === "" && view.count > 0
        title: qsTr("Choose an alert")
        advice: qsTr("Its receipts come in here, screen by screen.")
    }
}
