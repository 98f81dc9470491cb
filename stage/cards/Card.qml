// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A templated message on any canvas; fills its parent.
Item {
    id: card
    required property string design // "slogan", "reminder" or "steps"
    required property string title
    required property list<string> lines // of "steps": one a step, "head：explanation"
    required property string slogan
    required property string source

    anchors.fill: parent
    clip: true

    CardGrid {
        id: canvas
        width: card.width
        height: card.height
    }

    Loader {
        anchors.fill: parent
        active: width > 0 && height > 0
        sourceComponent: canvas.small ? small : card.design === "steps" ? steps : card.design === "reminder" ? reminder : slogan
    }

    Component {
        id: small
        SmallCard {
            grid: canvas
            design: card.design
            title: card.title
            lines: card.lines
            slogan: card.slogan
        }
    }

    Component {
        id: slogan
        SloganCard {
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source
        }
    }

    Component {
        id: reminder
        ReminderCard {
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source
        }
    }

    Component {
        id: steps
        StepsCard {
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source
        }
    }
}
