// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage
import Ironfence.Stage.Cards

// Qt 6.4's Loader cannot make bound components, so these reach the view by its id.
// qmllint disable unqualified

/// A zone beside the leading one: a ticker, or the two layers in which its items take turns.
Item {
    id: view
    required property Zone zone

    x: zone.area.x
    y: zone.area.y
    width: zone.area.width
    height: zone.area.height
    z: (zone.onTop ? LayerView.Upper : 0) + zone.level
    visible: zone.shown
    opacity: zone.opacity
    clip: true

    Loader {
        anchors.fill: parent
        active: view.zone.ticker.length > 0
        sourceComponent: Ticker {
            texts: view.zone.ticker
        }
    }

    Loader {
        anchors.fill: parent
        active: view.zone.ticker.length === 0
        sourceComponent: Rectangle {
            color: "black"

            LayerView {
                content: view.zone.first
                x: 0
                y: 0
            }

            LayerView {
                content: view.zone.second
                x: 0
                y: 0
            }
        }
    }
}
