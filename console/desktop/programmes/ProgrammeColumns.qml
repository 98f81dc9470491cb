// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// Where the columns of the list begin, in pixels; those that have no room are left out.
QtObject {
    required property real width

    readonly property bool hasRules: width >= 900 * Theme.zoom
    readonly property bool hasItems: width >= 620 * Theme.zoom
    readonly property bool hasRank: width >= 500 * Theme.zoom
    readonly property real state: Theme.space
    readonly property real title: 136 * Theme.zoom
    readonly property real rules: hasRules ? width - (width - title) * 0.42 : width
    readonly property real reached: rules - 92 * Theme.zoom
    readonly property real items: hasItems ? reached - 72 * Theme.zoom : reached
    readonly property real rank: hasRank ? items - 116 * Theme.zoom : items
}
