// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// The colours of pages: night and paper, and their unlit kin for LED walls, whose paper would dazzle a street and wear the modules out.
QtObject {
    property bool unlit: false

    readonly property color night: unlit ? Theme.strip : Theme.night
    readonly property color nightRaised: unlit ? Theme.night : Theme.nightRaised
    readonly property color band: Theme.night
    readonly property color paper: unlit ? Theme.strip : Theme.paper
    readonly property color panel: unlit ? Theme.night : Theme.panel
    readonly property color ink: unlit ? Theme.light : Theme.ink
    readonly property color inkSoft: unlit ? Theme.lightSoft : Theme.inkSoft
    readonly property color accent: unlit ? Theme.amber : Theme.vermilion
    readonly property color accentInk: unlit ? Theme.ink : Theme.light
    readonly property color line: unlit ? Theme.nightLine : Theme.hairline
    readonly property color letterRule: unlit ? Theme.nightLine : Theme.letterRule
}
