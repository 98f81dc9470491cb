// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Colours and motion of everything that is shown. Each pair of text and ground has a contrast of 7:1 or more (tst_gallery computes it).
QtObject {
    readonly property color night: "#0b1f44" // ground of slogans
    readonly property color nightRaised: "#16336b" // shapes on it that carry no meaning
    readonly property color nightLine: "#3a5488" // lines on it
    readonly property color paper: "#f7f4ec" // ground of reminders and steps
    readonly property color hairline: "#d8cfbb" // lines on paper
    readonly property color letterRule: "#e0bfb2" // of letter paper
    readonly property color panel: "#ffffff"
    readonly property color ink: "#101b2d"
    readonly property color inkSoft: "#3c4759" // sources, on paper
    readonly property color light: "#ffffff"
    readonly property color lightSoft: "#cdd8ea" // sources, on night
    readonly property color drawnSoft: "#8fa8d8" // of drawings, on night: what threatens
    readonly property color amber: "#ffc53d" // accent on night
    readonly property color vermilion: "#98180f" // accent on paper
    readonly property color calm: "#0a5238" // ground of the all-clear
    readonly property color strip: "#000000" // ground on LED: unlit

    property bool still: false // no entrances: everything stands where it comes to rest
    property bool ended: false // scenes stand as they end
    property real frame: 0 // seconds that each frame takes, where they are made one by one; 0: they come in real time
    readonly property int rise: 700 // ms of an entrance; it moves, it never fades in from nothing
    readonly property int easing: Easing.OutCubic

    //: The words that stand on every alert.
    readonly property string alertName: qsTr("Urgent anti-fraud alert")
    //: The alert has ended; calm, not cheerful.
    readonly property string allClearName: qsTr("This alert has been lifted")

    //: Mark on a case that is not a real one. Two characters.
    readonly property string sampleName: qsTr("Sample")

    function levelColor(level: int): color {
        return level === 1 ? "#a3001b" : level === 2 ? "#ff8f1f" : level === 3 ? "#ffd21f" : "#0a4a9e";
    }

    function onLevelColor(level: int): color {
        return level === 1 || level === 4 ? "#ffffff" : "#1a1003";
    }

    function levelName(level: int): string {
        switch (level) {
        case 1:
            //: Severity of an alert: always a word beside the colour. 1 is the gravest.
            return qsTr("Level 1, red");
        case 2:
            return qsTr("Level 2, orange");
        case 3:
            return qsTr("Level 3, yellow");
        default:
            return qsTr("Level 4, blue");
        }
    }

    function statusName(status: string): string {
        //: Mark on an alert that is only an exercise. Two characters.
        return status === "Exercise" ? qsTr("Exercise") : status === "Test" ? qsTr("Test") : "";
    }

    function statusNotice(status: string): string {
        //: Sentence under an alert that is only an exercise.
        return status === "Exercise" ? qsTr("This is an exercise, not a real event") : status === "Test" ? qsTr("This is a system test, not a real event") : "";
    }
}
