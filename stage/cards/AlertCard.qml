// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An urgent alert on any canvas, on as much of it as its level takes; fills its parent, and the picture goes on above it where AlertGrid leaves it room.
Item {
    id: alert
    required property int level // 1 red, 2 orange, 3 yellow, 4 blue
    required property string status // "Actual", "Exercise" or "Test"
    required property string headline
    required property string description
    required property string instruction
    required property string senderName
    property bool unlit: false

    readonly property color ground: Theme.levelColor(level)
    readonly property color type: Theme.onLevelColor(level)
    readonly property string mark: Theme.statusName(status)

    anchors.fill: parent
    clip: true

    // What neither the alert nor the picture needs.
    Rectangle {
        anchors.fill: parent
        color: canvas.tone.night
        visible: plan.shape === AlertGrid.Third || plan.shape === AlertGrid.Line
    }

    AlertGrid {
        id: plan
        level: alert.level
        width: alert.width
        height: alert.height
    }

    CardGrid {
        id: canvas
        width: alert.width
        height: alert.height
        unlit: alert.unlit
    }

    // Falls to one thing at a time where the page has no room for all of it.
    property bool crowded: false

    Loader {
        anchors.fill: parent
        active: plan.shape === AlertGrid.Whole && !canvas.small && width > 0 && height > 0
        visible: !alert.crowded
        sourceComponent: large
    }

    Loader {
        anchors.fill: parent
        active: (canvas.small || alert.crowded) && width > 0 && height > 0
        sourceComponent: canvas.small ? small : crowd
    }

    Loader {
        x: plan.alert.x
        y: plan.alert.y
        width: plan.alert.width
        height: plan.alert.height
        active: plan.shape !== AlertGrid.Whole
        sourceComponent: plan.shape === AlertGrid.Quarter ? quarter : plan.shape === AlertGrid.Third ? third : line
    }

    // Qt 6.4 cannot load bound components ("outside its creation context"), so their ids look unqualified.
    // qmllint disable unqualified
    Component {
        id: small
        SmallAlert {
            grid: canvas
            ground: alert.ground
            type: alert.type
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
        }
    }

    Component {
        id: crowd
        CrowdedAlert {
            grid: canvas
            ground: alert.ground
            type: alert.type
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            notice: Theme.statusNotice(alert.status)
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
            senderName: alert.senderName
        }
    }

    Component {
        id: large
        LargeAlert {
            id: page
            grid: canvas
            ground: alert.ground
            type: alert.type
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            notice: Theme.statusNotice(alert.status)
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
            senderName: alert.senderName

            Binding {
                target: alert
                property: "crowded"
                value: !page.complete
                delayed: true
            }
        }
    }

    Component {
        id: quarter
        QuarterAlert {
            grid: canvas
            picture: plan.picture
            ground: alert.ground
            type: alert.type
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
            senderName: alert.senderName
        }
    }

    Component {
        id: third
        ThirdAlert {
            grid: canvas
            ground: alert.ground
            type: alert.type
            kind: Theme.alertName
            sign: Emblem.Attention
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
            senderName: alert.senderName
        }
    }

    Component {
        id: line
        LineAlert {
            grid: canvas
            ground: alert.ground
            type: alert.type
            kind: Theme.alertName
            sign: Emblem.Attention
            levelName: Theme.levelName(alert.level)
            mark: alert.mark
            headline: alert.headline
            description: alert.description
            instruction: alert.instruction
            senderName: alert.senderName
        }
    }
}
