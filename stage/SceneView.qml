// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage
import Ironfence.Stage.Cards

// Qt 6.4's Loader cannot make bound components, so these reach the view by its id.
// qmllint disable unqualified

/// The whole canvas, from below: safe loop, two layers and the zones beside them, alert.
Item {
    id: view
    required property Scene scene

    Loader {
        anchors.fill: parent
        active: view.scene.safeLoop
        sourceComponent: SafeLoop {}
    }

    // Covered layers are not drawn, so that an alert costs no more than itself; their decks play on.
    Item {
        anchors.fill: parent
        visible: !view.scene.covered

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
        }
    }

    Loader {
        anchors.fill: parent
        active: view.scene.alert.allClear
        sourceComponent: AllClearCard {
            headline: view.scene.alert.headline
            senderName: view.scene.alert.senderName
            status: view.scene.alert.status
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
