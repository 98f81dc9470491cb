// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Where the columns of the list begin, in pixels; those that have no room are left out.
QtObject {
    required property real width

    readonly property bool hasPlaying: width >= 760 * Theme.zoom
    readonly property bool hasPicture: width >= 560 * Theme.zoom
    readonly property real state: 44 * Theme.zoom
    readonly property real screen: 176 * Theme.zoom
    readonly property real heard: width - 116 * Theme.zoom
    readonly property real playing: hasPlaying ? heard - (heard - screen) * 0.34 : heard
    readonly property real picture: hasPicture ? playing - 128 * Theme.zoom : playing
}
