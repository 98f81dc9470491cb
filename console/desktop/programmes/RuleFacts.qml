// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes
import Ironfence.Console.Wording

/// Where and when a programme plays, and on which days next.
Flickable {
    id: facts

    required property OpenedProgramme opened
    required property Wording wording

    contentHeight: column.implicitHeight + Theme.margin
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    component Chapter: Words {
        isStrong: true
        topPadding: Theme.gap
    }

    Column {
        id: column
        x: Theme.margin
        topPadding: Theme.gap
        width: facts.width - 2 * Theme.margin
        spacing: Theme.gap

        FactRow {
            name: qsTr("Rank")
            value: facts.wording.names.rank(facts.opened.rank)
        }
        FactRow {
            name: qsTr("Share")
            value: facts.opened.share > 0 ? qsTr("%1 % of the hour, %2 minutes").arg(facts.opened.share).arg((facts.opened.share * 0.6).toLocaleString(Qt.locale(), "f", facts.opened.share % 5 === 0 ? 0 : 1)) : qsTr("none: it takes turns with others of its rank")
        }
        Chapter {
            text: qsTr("Where")
        }
        FactRow {
            name: qsTr("Screens")
            value: qsTr("%n screen(s)", "", facts.opened.reached)
            color: facts.opened.reached === 0 ? Theme.warm : Theme.ink
        }
        Said {
            width: column.width
            said: facts.opened.audience
            wording: facts.wording
        }
        Chapter {
            text: qsTr("When")
        }
        Said {
            width: column.width
            said: facts.opened.when
            wording: facts.wording
        }
        Chapter {
            text: qsTr("The next days on which it plays")
        }
        NextDays {
            width: column.width
            days: facts.opened.days
            example: facts.opened.example
            names: facts.wording.names
        }
    }
}
