// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Library

/// How far an upload is, and why it is not further, in words.
QtObject {
    required property int stage
    required property real part
    required property real from
    required property int fault

    readonly property string percent: Math.floor(part * 100) + " %"
    readonly property string keptWord: {
        if (from <= 0 || stage !== UploadModel.Stage.Sending)
            return "";
        //: Of an upload that broke off before; %1 is a percentage
        return qsTr("It goes on at %1: what comes before is there already.").arg(Math.floor(from * 100) + " %");
    }

    readonly property string stageWord: {
        switch (stage) {
        case UploadModel.Stage.Waiting:
            //: Stage of an upload, like those that follow.
            return qsTr("Waiting");
        case UploadModel.Stage.Reading:
            return qsTr("Reading %1").arg(percent);
        case UploadModel.Stage.Hearing:
            //: Stage of an upload: it is looked into whether screens can play the file, and how loud it is.
            return part > 0 ? qsTr("Checking %1").arg(percent) : qsTr("Checking");
        case UploadModel.Stage.Sending:
            return qsTr("Sending %1").arg(percent);
        case UploadModel.Stage.Added:
            return qsTr("Added");
        case UploadModel.Stage.There:
            //: Stage of an upload: the server had the file before.
            return qsTr("There already");
        case UploadModel.Stage.GivenUp:
            return qsTr("Cancelled");
        default:
            return qsTr("Failed");
        }
    }
    readonly property string faultWord: {
        switch (fault) {
        case UploadModel.Fault.None:
            return "";
        case UploadModel.Fault.Away:
            return qsTr("The server does not answer or is busy: it goes on by itself.");
        case UploadModel.Fault.Missing:
            return qsTr("There is no such file: check where it lies.");
        case UploadModel.Fault.NotAFile:
            return qsTr("It is empty, or no file: choose another.");
        case UploadModel.Fault.TooLarge:
            return qsTr("An asset has at most 16 GiB: export it smaller.");
        case UploadModel.Fault.Unreadable:
            return qsTr("It cannot be read: check its rights and the medium that it lies on.");
        case UploadModel.Fault.Changed:
            return qsTr("It was changed while it was being sent: try again when it is finished.");
        case UploadModel.Fault.Unplayable:
            return qsTr("No screen can play it: export it again as MP4 (H.264), WebM, PNG, JPEG, WebP or SVG.");
        case UploadModel.Fault.Denied:
            return qsTr("The server does not take this operator: ask who runs it.");
        case UploadModel.Fault.Full:
            return qsTr("The server has no space left: have room made, and try again.");
        default:
            return qsTr("Something failed that should not: try again, and look into the logs of this window and of the server.");
        }
    }
}
