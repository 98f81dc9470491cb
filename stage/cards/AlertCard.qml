// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// An urgent alert on the whole of any canvas; fills its parent.
Item {
    id: alert
    required property int level // 1 red, 2 orange, 3 yellow, 4 blue
    required property string status // "Actual", "Exercise" or "Test"
    required property string headline
    required property string description
    required property string instruction
    required property string senderName

    readonly property color ground: Theme.levelColor(level)
    readonly property color type: Theme.onLevelColor(level)
    readonly property string mark: Theme.statusName(status)

    anchors.fill: parent
    clip: true

    CardGrid {
        id: canvas
        width: alert.width
        height: alert.height
    }

    // Falls to one thing at a time where the page has no room for all of it.
    property bool crowded: false

    Loader {
        anchors.fill: parent
        active: !canvas.small && width > 0 && height > 0
        visible: !alert.crowded
        sourceComponent: large
    }

    Loader {
        anchors.fill: parent
        active: (canvas.small || alert.crowded) && width > 0 && height > 0
        sourceComponent: canvas.small ? small : crowd
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
}
