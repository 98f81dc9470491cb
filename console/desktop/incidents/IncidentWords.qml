// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What is wrong with a screen, made of the figures that docs/incidents.md names.
QtObject {
    readonly property QtObject glass: QtObject {
        //: What a screen found on its own glass.
        readonly property string black: qsTr("The picture is black")
        readonly property string foreign: qsTr("Something else covers the picture")
        readonly property string frozen: qsTr("The picture does not move")
        readonly property string not_due: qsTr("It shows what is not due")
    }
    readonly property QtObject clocks: QtObject {
        readonly property string server_doubted: qsTr("It does not believe the server's time, which is before what was signed")
        readonly property string time_lost: qsTr("Its clock has lost the time; it counts on from the newest that it knows")
        readonly property string not_compared: qsTr("Its clock was not compared with the server's")
    }

    function bytes(count: real): string {
        return Qt.locale().formattedDataSize(count, 1);
    }
    function fixed(value: real): string {
        return value.toLocaleString(Qt.locale(), "f", 1);
    }
    function span(seconds: int): string {
        return seconds < 120 ? qsTr("%n second(s)", "", seconds) : seconds < 7200 ? qsTr("%n minute(s)", "", Math.floor(seconds / 60)) : qsTr("%n hour(s)", "", Math.floor(seconds / 3600));
    }
    function wrongGlass(figures): string {
        const found = glass[String(figures.what).replace(/-/g, "_")] ?? qsTr("The picture is wrong: %1").arg(figures.what);
        const steps = [];
        if (figures.decks > 0)
            steps.push(qsTr("decoder made anew %n time(s)", "", figures.decks));
        if (figures.windows > 0)
            steps.push(qsTr("window made anew %n time(s)", "", figures.windows));
        if (figures.restarts > 0)
            steps.push(qsTr("player started anew %n time(s)", "", figures.restarts));
        //: What is wrong with the picture; what the player has done about it
        return steps.length === 0 ? found : qsTr("%1; %2").arg(found).arg(steps.join(qsTr(", ")));
    }
    function clock(figures): string {
        if (figures.why === "jumps")
            return qsTr("Its clock jumped %n time(s) within 10 minutes", "", figures.jumps);
        if (figures.why === "off")
            return qsTr("Its clock is %1 s off the server's, known to %2 s").arg(fixed(figures.offset_ms / 1000)).arg(fixed(figures.uncertainty_ms / 1000));
        return clocks[String(figures.why).replace(/-/g, "_")] ?? "";
    }

    /// `text`, the server's English, for what is not known here.
    function of(kind: string, figures, text: string): string {
        if (Object.keys(figures).length === 0)
            return text;
        switch (kind) {
        case "screen-silent":
            return (figures.online ? qsTr("Connected, but no report for %1") : qsTr("Offline for %1")).arg(span(figures.seconds));
        case "deaf":
            return qsTr("It reports, but has heard nothing from the server for %1").arg(span(figures.seconds));
        case "wrong-glass":
            return wrongGlass(figures);
        case "picture-frozen":
        case "frames-dropped":
            return qsTr("%1 % of the video frames that were due never reached the glass").arg(fixed(figures.per_mille / 10));
        case "documents-refused":
            return qsTr("It refused %1").arg(figures.what);
        case "store-incomplete":
            return qsTr("%n file(s) of what it shows missing", "", figures.missing);
        case "store-short":
            return qsTr("Its store is %1 too small for the next 7 days").arg(bytes(figures.bytes));
        case "content-behind":
            return figures.manifest === "" ? qsTr("It goes by assignment %1 instead of %2").arg(figures.has).arg(figures.current) : qsTr("It has manifest %1 of %2 instead of %3").arg(figures.has).arg(figures.manifest).arg(figures.current);
        case "disk-low":
            return figures.total_bytes === undefined ? qsTr("%1 left on its disk").arg(bytes(figures.free_bytes)) : qsTr("%1 of %2 left on its disk").arg(bytes(figures.free_bytes)).arg(bytes(figures.total_bytes));
        case "decoder-faults":
            return qsTr("%n item(s) could not be decoded or broke within 10 minutes", "", figures.items);
        case "player-restarting":
            return qsTr("Its player started %n time(s) within 10 minutes", "", figures.starts);
        case "temperature-high":
            return qsTr("%1 °C").arg(fixed(figures.milli_c / 1000));
        case "clock-untrusted":
            return clock(figures);
        default:
            return text;
        }
    }
}
