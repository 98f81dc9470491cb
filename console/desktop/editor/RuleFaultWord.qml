// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// What is amiss with the field above it.
Words {
    required property int fault
    property int concerns: Terms.RuleFault.None // the fault that is told here
    property int concernsToo: concerns

    readonly property string word: {
        switch (fault) {
        case Terms.RuleFault.NoDay:
            return qsTr("Choose one day at least.");
        case Terms.RuleFault.NoSuchDay:
            return qsTr("This month has no such day.");
        case Terms.RuleFault.EndsFirst:
            return qsTr("It ends before it begins.");
        case Terms.RuleFault.Before:
        case Terms.RuleFault.After:
            return qsTr("A number of days from 0 to 60.");
        case Terms.RuleFault.Full:
            return qsTr("There are 16 rules already: remove one first.");
        default:
            return qsTr("A day of the years 2000 to 2100, as 2026-12-01.");
        }
    }

    objectName: "ruleFault"
    width: parent.width
    visible: fault !== Terms.RuleFault.None && (fault === concerns || fault === concernsToo)
    text: word
    color: Theme.warm
    size: Theme.small
    wrapMode: Text.Wrap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
}
