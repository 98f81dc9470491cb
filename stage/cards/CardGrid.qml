// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

/// The grid of one canvas: 16 × 9 modules in landscape, 9 × 16 in portrait, and the type scale in modules. The scale's steps are about 1.6 apart; for
/// older people each is a quarter larger, and so is every text that people are to read, or the card tells it one thing at a time.
QtObject {
    id: grid
    required property real width
    required property real height
    property bool unlit: false
    property bool elderly: false
    readonly property Tone tone: Tone {
        unlit: grid.unlit
    }

    /// Too small for a layout: one thing at a time.
    readonly property bool small: Math.min(width, height) < 300
    /// A line, not a page.
    readonly property bool strip: height < 80
    readonly property bool portrait: height > width
    /// Wide enough for columns.
    readonly property bool wide: width >= height * 1.5

    readonly property int module: Math.max(1, Math.floor(Math.min(Math.min(width, height) / 9, Math.max(width, height) / 16)))
    readonly property int margin: Math.round(module * 0.9)
    readonly property int gap: Math.round(module * 0.4)

    readonly property real rise: Math.round(module * 0.15)

    /// How much larger a text must become (FitText.growth), and where it need not: a tenth of the canvas is large enough for everybody.
    readonly property real growth: elderly ? 1.25 : 1
    readonly property int ample: Math.max(30, Math.round(module * 0.9))

    readonly property int caption: Math.round(growth * Math.max(24, Math.round(module * 0.36)))
    readonly property int body: Math.round(growth * Math.max(24, Math.round(module * 0.62)))
    readonly property int title: Math.round(growth * Math.max(24, Math.round(module)))
    readonly property int display: Math.round(growth * Math.max(24, Math.round(module * 2.2)))
}
