// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Alerts
import Ironfence.Console.Preview
import Ironfence.Stage.Cards as Stage

/// What a canvas would show of the alert that is being raised.
CanvasFrame {
    id: preview

    required property RaiseDesk desk

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
        width: preview.canvasWidth
        height: preview.canvasHeight
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
