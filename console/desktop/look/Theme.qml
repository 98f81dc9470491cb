// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

/// Colours, type and measures of the console. Text and its ground have a contrast of 4.5:1 or more in both themes (tst_look computes it).
QtObject {
    property bool dark: false
    property real zoom: 1 // of text and everything that holds it, 0.8–2

    readonly property color ground: dark ? "#0c1320" : "#f2f4f8"
    readonly property color panel: dark ? "#141d2e" : "#ffffff"
    readonly property color raised: dark ? "#1d2940" : "#eaeef5" // under the pointer
    readonly property color chosen: dark ? "#1f3a6e" : "#dbe6fb"
    readonly property color hairline: dark ? "#2a3750" : "#d9dfe9"
    readonly property color outline: dark ? "#76859e" : "#7b8799" // of fields: 3:1 against their ground
    readonly property color ink: dark ? "#e9eef7" : "#142033"
    readonly property color inkSoft: dark ? "#a3b1c8" : "#55637a"
    readonly property color accent: dark ? "#7fa9ff" : "#1f55c4"
    readonly property color accentInk: dark ? "#08152e" : "#ffffff"
    readonly property color rail: dark ? "#080e19" : "#0b1f44"
    readonly property color railInk: "#ffffff"
    readonly property color railInkSoft: "#b4c3dd"
    readonly property color railChosen: dark ? "#1c2b49" : "#21427f"

    readonly property color grave: dark ? "#ff8d83" : "#b3211a" // somebody must go
    readonly property color warm: dark ? "#f2b94e" : "#8f5300" // it copes, but not for long
    readonly property color well: dark ? "#63cf98" : "#116b43"
    readonly property color away: dark ? "#b9a6f2" : "#5a3fae"
    readonly property color quiet: inkSoft
    readonly property color graveGround: dark ? "#3a1a1d" : "#fdeceb"
    readonly property color warmGround: dark ? "#33270f" : "#fdf3e0"

    // Of programmes, side by side; white stands on each of them.
    function programmeColor(number: int): color {
        return ["#2a5db8", "#11716b", "#8a4b9e", "#a4481c", "#4a6a1d", "#9c2f5c", "#5b5fc0", "#7a5a12"][number % 8];
    }

    readonly property string family: "Noto Sans CJK SC"
    readonly property string fixedFamily: "Noto Sans Mono CJK SC" // of what is typed elsewhere
    readonly property int small: Math.round(12 * zoom)
    readonly property int body: Math.round(14 * zoom)
    readonly property int lead: Math.round(17 * zoom)
    readonly property int title: Math.round(22 * zoom)
    readonly property int figure: Math.round(30 * zoom)
    readonly property int control: Math.round(36 * zoom) // height of what is pressed or typed into
    readonly property int row: Math.round(40 * zoom) // of a list
    readonly property int lineStep: Math.round(19 * zoom) // from one line of a row to the next
    readonly property int mark: Math.round(10 * zoom) // the mark of a state
    readonly property int gap: Math.round(8 * zoom)
    readonly property int space: Math.round(16 * zoom)
    readonly property int margin: Math.round(24 * zoom)
    readonly property int radius: 6
}
