// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// The form for one rule: a kind of days, and the few things that belong to it. Enter takes it, Escape closes the form.
FocusScope {
    id: picker

    required property RuleDesk rules
    required property Wording wording
    readonly property int kind: rules.fields.kind

    signal closed

    function begin() {
        kinds.forceActiveFocus();
    }
    function take() {
        if (rules.take())
            closed();
    }
    function cancel() {
        rules.cancel();
        closed();
    }

    implicitHeight: form.implicitHeight + 2 * Theme.space
    Keys.onEscapePressed: cancel()
    Keys.onReturnPressed: take()
    Keys.onEnterPressed: take()

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.ground
        border.width: 1
        border.color: Theme.accent
    }
    Column {
        id: form
        x: Theme.space
        y: Theme.space
        width: parent.width - 2 * Theme.space
        spacing: Theme.gap

        ValueChoice {
            id: kinds
            objectName: "ruleKind"
            width: parent.width
            //: Ways to say on which days a programme plays.
            model: [qsTr("Days of the week"), qsTr("Days of every month"), qsTr("A day of every year"), qsTr("From one day to another"), qsTr("Days of the lunar calendar"), qsTr("A festival or solar term"), qsTr("Workdays"), qsTr("Days off")]
            Accessible.name: qsTr("Which days") + ", " + displayText
            value: picker.kind
            onActivated: index => picker.rules.fields.kind = index
        }
        WeekdayChips {
            width: parent.width
            visible: picker.kind === Terms.RuleKind.Weekdays
            prefix: "ruleWeekday"
            days: picker.rules.fields.weekdays
            names: picker.wording.names
            onToggled: day => picker.rules.fields.weekdays = picker.rules.fields.weekdays ^ (1 << day)
        }
        MonthDayGrid {
            objectName: "monthDays"
            width: parent.width
            visible: picker.kind === Terms.RuleKind.MonthDays
            days: picker.rules.fields.monthDays
            onToggled: day => picker.rules.fields.monthDays = picker.rules.fields.monthDays ^ (1 << day)
        }
        Chip {
            objectName: "lastDay"
            visible: picker.kind === Terms.RuleKind.MonthDays
            text: qsTr("The last day of the month")
            checkable: false
            checked: picker.rules.fields.hasLastDay
            onClicked: picker.rules.fields.hasLastDay = !picker.rules.fields.hasLastDay
        }
        YearDayForm {
            width: parent.width
            visible: picker.kind === Terms.RuleKind.YearDay
            rules: picker.rules
        }
        DatesForm {
            width: parent.width
            visible: picker.kind === Terms.RuleKind.Dates
            rules: picker.rules
        }
        LunarForm {
            width: parent.width
            visible: picker.kind === Terms.RuleKind.Lunar
            rules: picker.rules
            isChinese: picker.wording.isChinese
        }
        FestivalForm {
            width: parent.width
            visible: picker.kind === Terms.RuleKind.Festival
            rules: picker.rules
            names: picker.wording.names
        }
        Words {
            width: parent.width
            visible: picker.kind >= Terms.RuleKind.Workdays
            text: qsTr("As the State Council's notice of the year says; of a year without one, by Monday to Friday.")
            isSoft: true
            size: Theme.small
            wrapMode: Text.Wrap
        }
        RuleFaultWord {
            fault: picker.rules.fault
            concerns: Terms.RuleFault.NoDay
            concernsToo: Terms.RuleFault.Full
        }
        Flow {
            width: parent.width
            spacing: Theme.gap / 2
            Chip {
                objectName: "rulePlays"
                text: qsTr("Plays on these days")
                checkable: false
                checked: !picker.rules.fields.isExcept
                Accessible.role: Accessible.RadioButton
                onClicked: picker.rules.fields.isExcept = false
            }
            Chip {
                objectName: "ruleLeavesOut"
                text: qsTr("Does not play on them")
                checkable: false
                checked: picker.rules.fields.isExcept
                Accessible.role: Accessible.RadioButton
                onClicked: picker.rules.fields.isExcept = true
            }
        }
        Words {
            objectName: "ruleSaid"
            width: parent.width
            visible: picker.rules.said.count > 0
            text: visible ? picker.wording.all(picker.rules.said) : ""
            isStrong: true
            wrapMode: Text.Wrap
        }
        Row {
            spacing: Theme.gap
            PushButton {
                objectName: "takeRule"
                isMain: true
                enabled: picker.rules.fault === Terms.RuleFault.None
                //: Adds a rule, or takes over what was changed of one.
                text: picker.rules.isNew ? qsTr("Add") : qsTr("Take over")
                onClicked: picker.take()
            }
            PushButton {
                objectName: "cancelRule"
                text: qsTr("Cancel")
                Keys.onReturnPressed: picker.cancel()
                onClicked: picker.cancel()
            }
        }
    }
}
