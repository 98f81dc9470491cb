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

    // Falls to one thing at a time where the page has no room for all of it.
    property bool crowded: false

    Loader {
        anchors.fill: parent
        active: !canvas.small && width > 0 && height > 0
        visible: !card.crowded
        sourceComponent: card.design === "steps" ? steps : card.design === "reminder" ? reminder : slogan
    }

    Loader {
        anchors.fill: parent
        active: (canvas.small || card.crowded) && width > 0 && height > 0
        sourceComponent: small
    }

    // Qt 6.4 cannot load bound components ("outside its creation context"), so their ids look unqualified.
    // qmllint disable unqualified
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
            id: page
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source

            Binding {
                target: card
                property: "crowded"
                value: !page.complete
                delayed: true
            }
        }
    }

    Component {
        id: reminder
        ReminderCard {
            id: page
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source

            Binding {
                target: card
                property: "crowded"
                value: !page.complete
                delayed: true
            }
        }
    }

    Component {
        id: steps
        StepsCard {
            id: page
            grid: canvas
            title: card.title
            lines: card.lines
            slogan: card.slogan
            source: card.source

            Binding {
                target: card
                property: "crowded"
                value: !page.complete
                delayed: true
            }
        }
    }
}
