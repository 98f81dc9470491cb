// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// A text of the document, which holds so many characters and no more. Undoing is that of the document, not of the box.
TextBox {
    id: box

    required property EditorDesk desk

    implicitHeight: Math.max(Math.round(44 * Theme.zoom), contentHeight + topPadding + bottomPadding)
    onTextChanged: if (isLong) remove(most, length)

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Z && (event.modifiers & Qt.ControlModifier);
        if (event.accepted)
            event.modifiers & Qt.ShiftModifier ? box.desk.redo() : box.desk.undo();
    }
}
