// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// What one rule of pre-flight says: in a line when nothing is wrong, else with what is so, what mends it and on whose
/// screens.
Item {
    id: row

    required property string rule
    required property string verdict
    required property string remedy
    required property string remark
    required property string profiles // slugs, with blanks between them
    required property real from
    required property real to
    required property real luminance
    required property assetFacts facts

    readonly property bool isWell: verdict === "pass"
    readonly property color mark: verdict === "refusal" ? Theme.grave : verdict === "warning" ? Theme.warm : Theme.well

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ListItem
    Accessible.name: isWell ? words.title : words.title + ": " + words.what + " " + words.advice

    FindingWords {
        id: words
        rule: row.rule
        verdict: row.verdict
        text: row.remark
        remedy: row.remedy
        from: row.from
        to: row.to
        luminance: row.luminance
        isUpright: row.facts.height > row.facts.width
        isShort: row.facts.duration < 1000
    }
    StateShape {
        y: Theme.gap * 0.75
        shape: row.verdict === "refusal" ? "diamond" : row.verdict === "warning" ? "square" : "disc"
        color: row.mark
    }
    Column {
        id: column
        x: Theme.space * 1.25
        width: parent.width - x
        spacing: Theme.gap / 4
        Words {
            width: parent.width
            text: words.title
            color: row.isWell ? Theme.inkSoft : row.mark
            isStrong: !row.isWell
        }
        Words {
            width: parent.width
            visible: !row.isWell
            text: words.what
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            // What the server says has the figures, but knows no other language.
            visible: text !== "" && !row.isWell && text !== words.what
            text: Qt.uiLanguage === "en" ? row.remark : ""
            size: Theme.small
            isSoft: true
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width
            visible: !row.isWell && text !== ""
            text: words.advice
            isSoft: true
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            visible: !row.isWell && row.profiles !== ""
            spacing: Theme.gap
            Repeater {
                model: row.isWell || row.profiles === "" ? [] : row.profiles.split(" ")
                ProfileName {
                    required property string modelData
                    profile: modelData
                    size: Theme.small
                    isSoft: true
                }
            }
        }
    }
}
