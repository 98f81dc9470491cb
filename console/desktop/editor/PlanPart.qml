// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A part of a page, in a panel of its own that scrolls.
Panel {
    default property alias content: holder.data
    property alias contentHeight: view.contentHeight
    property alias whole: view.whole

    Scroller {
        id: view
        anchors.fill: parent
        anchors.margins: Theme.space
        Item {
            id: holder
            width: parent.width - Theme.space
            height: view.contentHeight
        }
    }
}
