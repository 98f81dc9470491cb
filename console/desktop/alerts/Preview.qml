// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Look
import Ironfence.Stage.Cards as Stage

/// What a canvas would show: drawn by the stage of the players at its own size, and made smaller.
Column {
    id: preview

    required property string name
    required property int canvasWidth
    required property int canvasHeight
    required property RaiseDesk desk

    spacing: Theme.gap / 2

    Words {
        text: preview.name
        isSoft: true
        size: Theme.small
    }
    Rectangle {
        id: frame
        width: preview.width
        height: width * preview.canvasHeight / preview.canvasWidth
        color: "#000000"
        clip: true
        Accessible.role: Accessible.Graphic
        Accessible.name: preview.name

        Item {
            id: canvas
            width: preview.canvasWidth
            height: preview.canvasHeight
            scale: frame.width / preview.canvasWidth
            transformOrigin: Item.TopLeft

            Rectangle {
                anchors.fill: parent
                color: "#1d2b45" // where the picture goes on
            }
            Stage.AlertCard {
                level: preview.desk.level
                status: preview.desk.status
                headline: preview.desk.headline === "" ? qsTr("Headline") : preview.desk.headline
                description: preview.desk.description
                instruction: preview.desk.instruction
                senderName: preview.desk.sender
            }
            Stage.AlertGrid {
                id: plan
                level: preview.desk.level
                width: canvas.width
                height: canvas.height
            }
            Rectangle {
                x: plan.picture.x
                y: plan.picture.y
                width: plan.picture.width
                height: plan.picture.height
                visible: plan.shape === Stage.AlertGrid.Quarter
                color: "#1d2b45"
            }
        }
    }
}
