// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// One appearance on the glass: when, what, how long, and why it was not whole.
Item {
    id: row

    required property string kind
    required property string title
    required property string item
    required property string began
    required property double duration
    required property string cut
    required property string instead

    readonly property string name: {
        switch (kind) {
        case "item":
            return title;
        case "alert":
            return qsTr("Alert %1").arg(title);
        case "all-clear":
            return qsTr("All-clear %1").arg(title);
        case "dark":
            return qsTr("Dark");
        default:
            return qsTr("Built-in loop");
        }
    }
    readonly property string cutWord: {
        switch (cut) {
        case "":
            return "";
        case "joined":
            //: Why a play was not shown from its beginning to its end, like those that follow.
            return qsTr("begun in its middle");
        case "alert":
            return qsTr("an alert took over");
        case "replaced":
            return qsTr("something else became due");
        case "failed":
            return qsTr("it failed");
        case "stopped":
            return qsTr("the player ended");
        case "interrupted":
            return qsTr("broken off, shown at least so long");
        default:
            return cut;
        }
    }
    readonly property string insteadWord: {
        switch (instead) {
        case "":
            return "";
        case "missing":
            //: Why a screen did not show what was due, like those that follow.
            return qsTr("what was due had not come yet");
        case "resting":
            return qsTr("what was due had failed several times");
        case "failed":
            return qsTr("what was due failed");
        case "late":
            return qsTr("what was due was not ready");
        default:
            return instead;
        }
    }
    readonly property string note: Array.from([item, cutWord, insteadWord]).filter(part => part !== "").join(" · ")

    implicitHeight: words.height
    Accessible.role: Accessible.ListItem
    Accessible.name: began + ", " + name + ", " + length.text + (note === "" ? "" : ", " + note)

    Words {
        id: time
        width: Math.round(104 * Theme.zoom)
        text: row.began
        isSoft: true
    }
    Column {
        id: words
        x: time.width + Theme.gap
        width: parent.width - x - length.width - Theme.gap
        Words {
            width: parent.width
            text: row.name
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: row.note
            color: row.insteadWord !== "" || row.cut === "failed" || row.cut === "interrupted" ? Theme.warm : Theme.inkSoft
            size: Theme.small
            wrapMode: Text.Wrap
        }
    }
    Length {
        id: length
        anchors.right: parent.right
        milliseconds: row.duration
        isSoft: true
    }
}
