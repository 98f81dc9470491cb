// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Fleet

/// Why something is due, in words.
QtObject {
    function of(because: int, programme: string): string {
        switch (because) {
        case StretchModel.Because.Share:
            //: Why something is due; %1 is a programme. Like those that follow.
            return qsTr("%1 has a guaranteed share of the hour").arg(programme);
        case StretchModel.Because.Turn:
            return qsTr("%1 has the highest rank, and it is its turn").arg(programme);
        case StretchModel.Because.Fill:
            return qsTr("%1 has a share, and the shares divide the whole time").arg(programme);
        case StretchModel.Because.Beside:
            return qsTr("%1 stands beside the leading zone").arg(programme);
        case StretchModel.Because.SafeLoop:
            return qsTr("No programme applies");
        case StretchModel.Because.Dark:
            return qsTr("It is outside the hours of the screen");
        default:
            return "";
        }
    }
}
