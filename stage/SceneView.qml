// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage
import Ironfence.Stage.Cards

// Qt 6.4's Loader cannot make bound components, so these reach the view by its id.
// qmllint disable unqualified

/// The whole canvas: the picture (from below: safe loop, two layers, the zones beside them) and the alert that takes its
/// place or leaves it a part.
Item {
    id: view
    required property Scene scene

    readonly property bool shared: (scene.alert.alert || scene.alert.allClear) && plan.shape !== AlertGrid.Whole

    AlertGrid {
        id: plan
        level: view.scene.alert.level
        allClear: view.scene.alert.allClear
        width: view.width
        height: view.height
    }

    Loader {
        anchors.fill: parent
        active: view.scene.alert.alert
        sourceComponent: AlertCard {
            level: view.scene.alert.level
            status: view.scene.alert.status
            headline: view.scene.alert.headline
            description: view.scene.alert.description
            instruction: view.scene.alert.instruction
            senderName: view.scene.alert.senderName
            unlit: view.scene.unlit
        }
    }

    Loader {
        anchors.fill: parent
        active: view.scene.alert.allClear
        sourceComponent: AllClearCard {
            level: view.scene.alert.level
            headline: view.scene.alert.headline
            senderName: view.scene.alert.senderName
            status: view.scene.alert.status
            unlit: view.scene.unlit
        }
    }

    // Above the alert's ground, made smaller where the alert leaves it a part. Covered layers are not drawn, so that an
    // alert costs no more than itself; their decks play on.
    Item {
        width: view.width
        height: view.height
        visible: !view.scene.covered
        x: view.shared ? plan.picture.x : 0
        y: view.shared ? plan.picture.y : 0
        transform: Scale {
            xScale: view.shared ? plan.picture.width / view.width : 1
            yScale: view.shared ? plan.picture.height / view.height : 1
        }

        Loader {
            anchors.fill: parent
            active: view.scene.safeLoop
            sourceComponent: SafeLoop {
                unlit: view.scene.unlit
                elderly: view.scene.elderly
            }
        }

        LayerGround {
            content: view.scene.first
            other: view.scene.second
        }

        LayerGround {
            content: view.scene.second
            other: view.scene.first
        }

        LayerView {
            content: view.scene.first
        }

        LayerView {
            content: view.scene.second
        }

        Repeater {
            model: view.scene.zones
            delegate: ZoneView {}
        }
    }

    // An alert is never covered.
    Loader {
        anchors.fill: parent
        active: view.scene.labelled
        sourceComponent: Item {
            ScreenLabel {
                name: view.scene.labelName
                place: view.scene.labelPlace
                unlit: view.scene.unlit
            }
        }
    }

    // Never seen: loads the fonts and the code of an alert before the first one comes.
    Loader {
        anchors.fill: parent
        visible: false
        active: view.scene.rehearsing
        sourceComponent: AlertCard {
            level: 1
            status: "Exercise"
            headline: "反诈警情 96110"
            description: headline
            instruction: headline
            senderName: headline
        }
    }
}
