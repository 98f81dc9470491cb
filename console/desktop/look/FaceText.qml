// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A text on a RowFace, as Words has it elsewhere.
Cell {
    property bool isSoft: false

    family: Theme.family
    size: Theme.body
    color: isSoft ? Theme.inkSoft : Theme.ink
}
