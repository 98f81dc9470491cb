// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// The days of a week, each chosen or not.
Flow {
    id: chips

    required property int days // bits from Monday on
    required property Names names
    property string prefix: "weekday" // of the object names

    signal toggled(int day) // 0 is Monday

    spacing: Theme.gap / 2

    Repeater {
        model: 7

        Chip {
            required property int index

            objectName: chips.prefix + index
            text: chips.names.weekday(index + 1)
            checkable: false
            checked: (chips.days & (1 << index)) !== 0
            onClicked: chips.toggled(index)
        }
    }
}
