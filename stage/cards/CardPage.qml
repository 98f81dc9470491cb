// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// What all pages of cards have in common: a grid, something to say, and whether all of it has room.
Rectangle {
    required property CardGrid grid
    required property CardText content
    property bool complete: true
}
