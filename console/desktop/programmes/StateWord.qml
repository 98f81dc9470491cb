// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Programmes

/// Word, form and colour of how a programme stands.
QtObject {
    required property int value

    readonly property string word: {
        switch (value) {
        case Programmes.State.Live:
            //: State of a programme: on the screens as it is. A short word, like those that follow.
            return qsTr("Live");
        case Programmes.State.Changed:
            //: State of a programme: on the screens, and its draft says something else.
            return qsTr("Changed");
        case Programmes.State.Draft:
            //: State of a programme: not on the screens.
            return qsTr("Draft");
        default:
            //: State of a programme: on the screens, without a draft.
            return qsTr("Live, no draft");
        }
    }
    readonly property string shape: value === Programmes.State.Live ? "disc" : value === Programmes.State.Changed ? "diamond" : value === Programmes.State.Draft ? "ring" : "square"
    readonly property color color: value === Programmes.State.Live ? Theme.well : value === Programmes.State.Changed ? Theme.warm : value === Programmes.State.Draft ? Theme.away : Theme.quiet
}
