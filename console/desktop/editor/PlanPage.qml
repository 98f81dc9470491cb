// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Fleet
import Ironfence.Console.Look

/// When it plays, for which screens, and how it stands among others.
Item {
    id: page

    required property EditorDesk desk
    required property FleetDesk fleet

    readonly property int column: Math.round((width - 2 * Theme.space) / 3)

    PlanPart {
        width: page.column
        height: page.height
        contentHeight: when.implicitHeight
        whole: when.picker
        WhenForm {
            id: when
            width: parent.width
            desk: page.desk
        }
    }
    PlanPart {
        x: page.column + Theme.space
        width: page.column
        height: page.height
        contentHeight: Math.max(page.height - 2 * Theme.space, where.implicitHeight)
        WhereForm {
            id: where
            anchors.fill: parent
            desk: page.desk
            fleet: page.fleet
        }
    }
    PlanPart {
        x: 2 * (page.column + Theme.space)
        width: page.column
        height: page.height
        contentHeight: rank.implicitHeight
        RankForm {
            id: rank
            width: parent.width
            desk: page.desk
        }
    }
}
