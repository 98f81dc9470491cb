// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// The ground of what belongs together.
Rectangle {
    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline
}
