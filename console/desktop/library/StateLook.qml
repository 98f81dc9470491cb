// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// Word, form and colour of how an asset stands with pre-flight.
QtObject {
    required property int examination

    readonly property string word: {
        switch (examination) {
        case Library.State.Refused:
            //: State of an asset: pre-flight refuses it. A short word, like those that follow.
            return qsTr("Refused");
        case Library.State.Warned:
            //: State of an asset: screens get it, but pre-flight warns.
            return qsTr("Warnings");
        case Library.State.Waiting:
            //: State of an asset: pre-flight has not ended yet.
            return qsTr("Being examined");
        case Library.State.Insisted:
            //: State of an asset: it was refused, and a person wants it on screens all the same.
            return qsTr("Insisted on");
        case Library.State.Passed:
            //: State of an asset: pre-flight found nothing wrong.
            return qsTr("Passed");
        default:
            return qsTr("Not examined");
        }
    }
    readonly property string shape: examination === Library.State.Refused ? "diamond" : examination === Library.State.Warned ? "square" : examination === Library.State.Waiting ? "ring" : examination === Library.State.Insisted ? "square" : examination === Library.State.Passed ? "disc" : "bar"
    readonly property color color: examination === Library.State.Refused ? Theme.grave : examination === Library.State.Warned ? Theme.warm : examination === Library.State.Waiting ? Theme.quiet : examination === Library.State.Insisted ? Theme.away : examination === Library.State.Passed ? Theme.well : Theme.quiet
}
