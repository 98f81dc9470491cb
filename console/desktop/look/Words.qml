// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A text of the console.
Text {
    property int size: Theme.body
    property bool isSoft: false
    property bool isStrong: false

    color: isSoft ? Theme.inkSoft : Theme.ink
    font.family: Theme.family
    font.pixelSize: size
    font.weight: isStrong ? Font.DemiBold : Font.Normal
    elide: Text.ElideRight
    lineHeight: wrapMode === Text.NoWrap ? 1 : 1.35
    textFormat: Text.PlainText
}
