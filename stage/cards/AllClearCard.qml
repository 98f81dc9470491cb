// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The alert is over: shown for a while after a cancel; fills its parent.
Rectangle {
    id: card
    required property string headline // of the alert that ended
    required property string senderName
    required property string status // "Actual", "Exercise" or "Test"

    readonly property string mark: Theme.statusName(status)
    readonly property string notice: Theme.statusNotice(status)
    //: The alert has ended; calm, not cheerful.
    readonly property string over: qsTr("This alert has been lifted")

    anchors.fill: parent
    clip: true
    color: Theme.calm

    CardGrid {
        id: canvas
        width: card.width
        height: card.height
    }

    Pages {
        visible: canvas.small
        anchors.fill: parent
        anchors.margins: canvas.strip ? 0 : 3
        color: Theme.light
        texts: [(card.mark === "" ? "" : card.mark + " ") + card.over]
    }

    Item {
        visible: !canvas.small
        anchors.fill: parent

        Emblem {
            id: tick
            shape: Emblem.Tick
            color: Theme.light
            x: canvas.margin
            y: canvas.margin
            width: canvas.module * 1.8
            height: width
        }

        FitText {
            id: words
            x: canvas.margin
            y: tick.y + tick.height + canvas.module * 0.4
            width: card.width - 2 * canvas.margin
            height: canvas.module * (canvas.portrait ? 4 : 2)
            text: card.over
            color: Theme.light
            bold: true
            lineSpacing: 1.25
            maximumPixelSize: canvas.display * 0.8
            alignment: Qt.AlignLeft | Qt.AlignTop
        }

        FitText {
            x: canvas.margin
            y: words.y + words.contentHeight + canvas.module * 0.55
            width: words.width
            height: foot.y - y - canvas.module * 0.3
            text: card.headline
            color: Theme.light
            lineSpacing: 1.35
            maximumPixelSize: canvas.body * 1.15
            alignment: Qt.AlignLeft | Qt.AlignTop
        }

        AlertFoot {
            id: foot
            grid: canvas
            type: Theme.light
            senderName: card.senderName
            notice: card.notice
            x: canvas.margin
            y: parent.height - height
            width: words.width
        }
    }
}
