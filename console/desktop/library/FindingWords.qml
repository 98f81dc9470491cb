// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// What a finding of pre-flight says in the language of the window; of a rule that this console does not know, what the
/// server says.
QtObject {
    required property string rule
    required property string verdict
    required property string text // of the server, like the remedy
    required property string remedy
    property real from: -1 // seconds
    property real to: -1
    property real luminance: 0 // cd/m²
    property bool isUpright: false
    property bool isShort: false // less than a second

    readonly property bool isRefusal: verdict === "refusal"

    readonly property string title: {
        switch (rule) {
        case "format":
            //: What pre-flight looks at, like those that follow.
            return qsTr("Format");
        case "pixels":
            return qsTr("Pixels");
        case "frame-rate":
            return qsTr("Frame rate");
        case "orientation":
            return qsTr("Orientation");
        case "duration":
            return qsTr("Length");
        case "decoding":
            //: Whether every frame of a file can be shown
            return qsTr("Intactness");
        case "flash":
            return qsTr("Flashes");
        case "red-flash":
            return qsTr("Red flashes");
        case "flash-luminance":
            return qsTr("Flashes on bright screens");
        case "loudness":
            return qsTr("Loudness");
        case "examination":
            return qsTr("Examination");
        default:
            return rule;
        }
    }
    readonly property string what: {
        switch (rule) {
        case "format":
            return qsTr("These screens decode nothing with ease but H.264 with 8 bits and 4:2:0.");
        case "pixels":
            return isRefusal ? qsTr("More pixels a second than any screen decodes.") : qsTr("More pixels than these screens show with ease.");
        case "frame-rate":
            return qsTr("Screens show 60 frames a second and drop the others.");
        case "orientation":
            return isUpright ? qsTr("Upright, on screens that lie: two thirds of them stay empty.") : qsTr("Lying, on screens that stand upright: two thirds of them stay empty.");
        case "duration":
            return isRefusal ? qsTr("Longer than an hour.") : isShort ? qsTr("Gone before it is seen.") : qsTr("Longer than people stay before these screens.");
        case "decoding":
            return from < 0 ? qsTr("No screen can play it.") : qsTr("Damaged from %1 s on.").arg(number(from));
        case "flash":
            return qsTr("Flashes more than three times a second, from %1 s to %2 s.").arg(number(from)).arg(number(to));
        case "red-flash":
            return qsTr("Flashes in saturated red, from %1 s to %2 s.").arg(number(from)).arg(number(to));
        case "flash-luminance":
            return qsTr("Flashes too brightly on screens of %3 cd/m², from %1 s to %2 s.").arg(number(from)).arg(number(to)).arg(luminance);
        case "loudness":
            return qsTr("It cannot be brought to the loudness of the others, or nobody could measure how loud it is.");
        case "examination":
            return qsTr("The server could not examine it.");
        default:
            return text;
        }
    }
    readonly property string advice: {
        switch (rule) {
        case "format":
            return qsTr("Export it as MP4 with H.264 (High) and AAC.");
        case "pixels":
            return isRefusal ? qsTr("Export it with at most 3840×2160 at 60 frames a second.") : qsTr("Export it no larger than these screens are, at 60 frames a second at most.");
        case "frame-rate":
            return qsTr("Export it with 25, 30, 50 or 60 frames a second.");
        case "orientation":
            return isUpright ? qsTr("Make a lying cut, 1920×1080.") : qsTr("Make an upright cut, 1080×1920.");
        case "duration":
            return isRefusal ? qsTr("Cut it into parts.") : isShort ? qsTr("Make it longer, or an image.") : qsTr("Make a shorter cut.");
        case "decoding":
            return qsTr("Export it again, and upload the new file.");
        case "flash":
        case "red-flash":
        case "flash-luminance":
            return qsTr("Keep to three flashes in any second, or to a quarter of the picture.");
        case "loudness":
            return qsTr("Export its sound with −24 LKFS and peaks of −2 dBTP at most.");
        case "examination":
            return qsTr("Have the server started anew to try once more, or look at the file yourself and insist.");
        default:
            return remedy;
        }
    }

    function number(seconds: real): string {
        return seconds.toLocaleString(Qt.locale(), "f", 1);
    }
}
