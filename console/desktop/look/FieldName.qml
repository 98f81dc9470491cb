// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// What the field below it is for.
Words {
    width: parent.width
    isSoft: true
    topPadding: Theme.gap / 2
    wrapMode: Text.Wrap
}
