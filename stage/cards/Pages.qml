// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// Texts one after another, each as large as it can be; one that does not fit at the floor runs as a marquee. Stands still when there is only one.
Item {
    id: pages
    required property list<string> texts
    required property color color
    property int maximumPixelSize: Math.max(96, height / 3)
    property double lineSpacing: 1.12

    // The floor of the outline font, or of the bitmap font on a strip that is too low for it.
    property int floor: list.leastStill(width, height, elderly)
    property int maximumLines: 100
    property bool centred: true
    property bool elderly: false // pages stand longer, and what runs is slower
    property int current: 0

    readonly property string text: texts.length > 0 ? texts[current % texts.length] : ""
    property int passes: 0

    onTextsChanged: {
        current = 0;
        passes = 0;
    }

    function next(): void {
        passes = 0;
        if (texts.length > 1)
            current = (current + 1) % texts.length;
    }

    FitText {
        id: still
        anchors.fill: parent
        visible: fits
        text: pages.text
        color: pages.color
        bold: true
        lineSpacing: pages.lineSpacing
        paragraphSpacing: 0
        minimumPixelSize: pages.floor
        maximumPixelSize: pages.maximumPixelSize
        maximumLines: pages.maximumLines
        alignment: pages.centred ? Qt.AlignHCenter | Qt.AlignVCenter : Qt.AlignLeft | Qt.AlignVCenter
    }

    Marquee {
        id: running
        anchors.fill: parent
        visible: !still.fits
        text: still.fits ? "" : pages.text
        color: pages.color
        maximumPixelSize: Math.min(96, pages.maximumPixelSize)
        elderly: pages.elderly
        onPassed: {
            pages.passes += 1;
            if (pages.passes === 2)
                pages.next();
        }
    }

    FrameAnimation {
        running: running.visible && pages.visible
        onTriggered: running.tick(Theme.frame > 0 ? Theme.frame : frameTime)
    }

    TextList {
        id: list
    }

    Timer {
        running: still.fits && pages.texts.length > 1 && pages.visible
        repeat: true
        interval: list.readingTime(pages.text, pages.elderly)
        onTriggered: pages.next()
    }
}
