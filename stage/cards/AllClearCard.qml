// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The alert is over: shown for a while after a cancel, where the alert was; fills its parent.
Rectangle {
    id: card
    required property int level // of the alert that ended
    required property string headline // of the alert that ended
    required property string senderName
    required property string status // "Actual", "Exercise" or "Test"
    property bool unlit: false

    readonly property string mark: Theme.statusName(status)
    readonly property string notice: Theme.statusNotice(status)

    anchors.fill: parent
    clip: true
    color: plan.shape === AlertGrid.Whole ? Theme.calm : canvas.tone.night

    AlertGrid {
        id: plan
        level: card.level
        allClear: true
        width: card.width
        height: card.height
    }

    CardGrid {
        id: canvas
        width: card.width
        height: card.height
        unlit: card.unlit
    }

    Pages {
        visible: canvas.small
        anchors.fill: parent
        anchors.margins: canvas.strip ? 0 : 3
        color: Theme.light
        texts: [(card.mark === "" ? "" : card.mark + " ") + Theme.allClearName]
    }

    Item {
        visible: !canvas.small && plan.shape === AlertGrid.Whole
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
            text: Theme.allClearName
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

    Loader {
        x: plan.alert.x
        y: plan.alert.y
        width: plan.alert.width
        height: plan.alert.height
        active: plan.shape !== AlertGrid.Whole
        sourceComponent: plan.shape === AlertGrid.Third ? third : line
    }

    // Qt 6.4 cannot load bound components ("outside its creation context"), so their ids look unqualified.
    // qmllint disable unqualified
    Component {
        id: third
        ThirdAlert {
            grid: canvas
            ground: Theme.calm
            type: Theme.light
            kind: Theme.allClearName
            sign: Emblem.Tick
            levelName: ""
            mark: card.mark
            headline: card.headline
            senderName: card.senderName
        }
    }

    Component {
        id: line
        LineAlert {
            grid: canvas
            ground: Theme.calm
            type: Theme.light
            kind: Theme.allClearName
            sign: Emblem.Tick
            levelName: ""
            mark: card.mark
            headline: card.headline
            senderName: card.senderName
        }
    }
}
