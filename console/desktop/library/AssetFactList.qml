// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// What is known of an asset, in words.
Column {
    id: list

    required property assetFacts facts
    required property string sha256

    signal hashWanted

    spacing: Theme.gap

    FactRow {
        name: qsTr("Kind")
        value: list.facts.mediaType === "" ? "" : (list.facts.isVideo ? qsTr("Video") : qsTr("Image")) + " · " + list.facts.mediaType
    }
    FactRow {
        name: qsTr("Pixels")
        value: list.facts.width > 0 ? list.facts.width + "×" + list.facts.height : ""
    }
    FactRow {
        name: qsTr("Length")
        value: length.text
    }
    FactRow {
        name: qsTr("Frame rate")
        value: list.facts.framesPerSecond > 0 ? qsTr("%1 frames a second").arg(Number(list.facts.framesPerSecond.toFixed(2)).toLocaleString(Qt.locale(), "g", 6)) : ""
    }
    FactRow {
        name: qsTr("Picture", "of a video: how it is encoded")
        value: list.facts.videoCodec
    }
    FactRow {
        name: qsTr("Sound")
        value: list.facts.audioCodec !== "" || !list.facts.isVideo ? list.facts.audioCodec : qsTr("none", "no sound")
    }
    FactRow {
        name: qsTr("Loudness")
        value: list.facts.hasLoudness ? qsTr("%1 LUFS").arg(list.facts.loudness.toLocaleString(Qt.locale(), "f", 1)) : ""
    }
    FactRow {
        name: qsTr("Size")
        value: list.facts.size > 0 ? Qt.locale().formattedDataSize(list.facts.size, 1) : ""
    }
    FactRow {
        name: qsTr("Added")
        value: Qt.formatDateTime(list.facts.added, "yyyy-MM-dd HH:mm")
    }
    FactRow {
        name: qsTr("Examined")
        value: isNaN(list.facts.examined.getTime()) ? "" : Qt.formatDateTime(list.facts.examined, "yyyy-MM-dd HH:mm")
    }
    Item {
        width: parent.width
        height: Math.max(hash.implicitHeight, copy.height)
        FactRow {
            id: hash
            width: parent.width - copy.width - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            name: qsTr("SHA-256")
            value: list.sha256.slice(0, 16) + "…"
            Accessible.name: name + ": " + list.sha256
        }
        PushButton {
            id: copy
            objectName: "copyHash"
            anchors.right: parent.right
            //: Puts a hash onto the clipboard
            text: qsTr("Copy")
            Accessible.name: qsTr("Copy the whole SHA-256")
            onClicked: list.hashWanted()
        }
    }
    Length {
        id: length
        visible: false
        milliseconds: list.facts.duration
    }
}
