// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Names and colours of what has a part of a day.
QtObject {
    function of(kind: string, colour: int): color {
        if (kind === "dark")
            return Theme.dark ? "#05080e" : "#39424f";
        return kind === "item" ? Theme.programmeColor(colour) : Theme.hairline;
    }
    function inkOf(kind: string): color {
        return kind === "item" ? "#ffffff" : kind === "dark" ? "#c9d2df" : Theme.ink;
    }
    function nameOf(kind: string, programme: string): string {
        return kind === "dark" ? qsTr("Dark") : kind === "item" ? programme : qsTr("Built-in loop");
    }
}
