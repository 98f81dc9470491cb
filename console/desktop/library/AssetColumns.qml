// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Where the columns of the list begin, in pixels; those that have no room are left out.
QtObject {
    required property real width

    readonly property bool hasPixels: width >= 720 * Theme.zoom
    readonly property bool hasDuration: width >= 600 * Theme.zoom
    readonly property bool hasTags: state - name >= 300 * Theme.zoom // beside a name
    readonly property real tag: (state - name) / 5
    readonly property bool hasAdded: width >= 480 * Theme.zoom
    readonly property bool hasSize: width >= 420 * Theme.zoom
    readonly property real end: width - Theme.space
    readonly property real picture: 72 * Theme.zoom // wide
    readonly property real name: 2 * Theme.space + picture
    readonly property real added: hasAdded ? end - 104 * Theme.zoom : end
    readonly property real size: hasSize ? added - (hasAdded ? Theme.margin : 0) - 84 * Theme.zoom : added
    readonly property real duration: hasDuration ? size - Theme.space - 72 * Theme.zoom : size
    readonly property real pixels: hasPixels ? duration - Theme.space - 96 * Theme.zoom : duration
    readonly property real state: pixels - Theme.space - 128 * Theme.zoom
}
