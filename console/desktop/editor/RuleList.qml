// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// The rules that select the days on which it plays, or on which it does not.
Column {
    id: list

    required property RuleDesk rules
    required property bool isExcept
    required property Wording wording
    readonly property RuleModel all: isExcept ? rules.leftOut : rules.playing

    signal edited
    signal vacated // a rule went from here, and the keyboard with it

    visible: all.count > 0
    spacing: Theme.gap / 2

    FieldName {
        text: list.isExcept ? qsTr("Not on these days") : qsTr("Only on these days")
    }
    Repeater {
        model: list.all

        RuleRow {
            width: list.width
            isExcept: list.isExcept
            wording: list.wording
            onEdited: {
                list.rules.edit(list.isExcept, index);
                list.edited();
            }
            onMoved: {
                list.vacated();
                list.rules.move(list.isExcept, index);
            }
            onRemoved: {
                list.vacated();
                list.rules.remove(list.isExcept, index);
            }
        }
    }
}
