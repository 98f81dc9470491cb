// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Library

/// How an asset looks. A film is gone through with the pointer over its picture, or with the arrows on the rail below.
Item {
    id: preview

    required property StripDesk strip
    required property assetFacts facts
    required property string sha256

    readonly property int count: strip.count
    property int index: 0
    property string now: ""

    implicitHeight: glass.height + (rail.visible ? Theme.gap / 2 + rail.height : 0)

    function clock(milliseconds: real): string {
        const seconds = Math.floor(milliseconds / 1000);
        const two = number => String(number).padStart(2, "0");
        const rest = two(Math.floor(seconds / 60) % 60) + ":" + two(seconds % 60);
        return seconds < 3600 ? rest : Math.floor(seconds / 3600) + ":" + rest;
    }
    function show(number: int) {
        index = Math.max(0, Math.min(number, count - 1));
        glass.image = strip.picture(index);
        now = clock(strip.timeOf(index));
    }

    Component.onCompleted: show(strip.poster)
    Connections {
        target: preview.strip
        function onRenewed() {
            preview.show(preview.strip.poster);
        }
    }

    PictureView {
        id: glass
        objectName: "previewPicture"

        readonly property real shape: preview.facts.width > 0 ? preview.facts.height / preview.facts.width : 9 / 16

        width: parent.width
        height: Math.round(Math.max(72 * Theme.zoom, width * Math.min(shape, 1)))
        isExact: preview.facts.width < 400 // an LED strip: its pixels
        fillColor: hasPicture ? "#000000" : Theme.raised
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Preview of %1").arg(preview.facts.name === "" ? preview.sha256.slice(0, 12) : preview.facts.name)
        Accessible.description: missing.visible ? missing.text : ""

        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.space
            visible: !glass.hasPicture
            spacing: Theme.gap
            Glyph {
                anchors.horizontalCenter: parent.horizontalCenter
                name: preview.facts.isVideo ? "video" : "image"
                color: Theme.inkSoft
                size: Math.round(36 * Theme.zoom)
            }
            Words {
                id: missing
                objectName: "noPreview"
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: !preview.strip.isExpected || preview.facts.examination === Library.State.Waiting
                text: preview.facts.examination === Library.State.Waiting ? qsTr("The preview comes after the examination") : qsTr("No preview")
                isSoft: true
                size: Theme.small
                wrapMode: Text.Wrap
            }
        }
        MouseArea {
            anchors.fill: parent
            enabled: preview.count > 1
            hoverEnabled: true
            preventStealing: true // a drag goes through the film, and does not scroll
            cursorShape: enabled ? Qt.SizeHorCursor : Qt.ArrowCursor
            function point(x: real) {
                preview.show(Math.floor(x / width * preview.count));
            }
            onEntered: point(mouseX)
            onPositionChanged: event => point(event.x)
            onPressed: event => {
                point(event.x);
                rail.forceActiveFocus();
            }
        }
    }
    T.Slider {
        id: rail
        objectName: "previewRail"

        readonly property real reach: availableWidth - handle.width

        anchors.top: glass.bottom
        anchors.topMargin: Theme.gap / 2
        width: parent.width - time.width - Theme.space
        height: Math.round(28 * Theme.zoom)
        visible: preview.count > 1
        from: 0
        to: Math.max(1, preview.count - 1)
        stepSize: 1
        snapMode: T.Slider.SnapAlways
        value: Math.min(preview.index, to) // is set anew when there is more room for it
        focusPolicy: Qt.StrongFocus
        Accessible.name: qsTr("Preview at %1 of %2").arg(preview.now).arg(preview.clock(preview.facts.duration))
        onMoved: preview.show(Math.round(value))

        background: Item {
            Rectangle {
                y: (parent.height - height) / 2
                width: parent.width
                height: 4
                radius: 2
                color: Theme.hairline
            }
            Rectangle {
                y: (parent.height - height) / 2
                width: rail.handle.x + rail.handle.width / 2
                height: 4
                radius: 2
                color: Theme.accent
            }
            FocusFrame {
                anchors.margins: 1
                shown: rail.visualFocus
            }
        }
        handle: Rectangle {
            x: rail.visualPosition * rail.reach
            y: (rail.height - height) / 2
            width: Math.round(14 * Theme.zoom)
            height: width
            radius: width / 2
            color: rail.pressed ? Theme.ink : Theme.accent
            border.width: 2
            border.color: Theme.panel
        }
    }
    Words {
        id: time
        objectName: "previewTime"
        anchors.right: parent.right
        anchors.verticalCenter: rail.verticalCenter
        visible: rail.visible
        text: preview.now + " / " + preview.clock(preview.facts.duration)
        isSoft: true
        size: Theme.small
    }
}
