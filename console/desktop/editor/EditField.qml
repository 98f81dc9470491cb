// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// One line of the document. Undoing is that of the document, not of the field.
Field {
    id: field

    required property EditorDesk desk

    signal stepped // one was undone, or done again

    Keys.priority: Keys.BeforeItem
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Z && (event.modifiers & Qt.ControlModifier);
        if (!event.accepted)
            return;
        event.modifiers & Qt.ShiftModifier ? field.desk.redo() : field.desk.undo();
        stepped();
    }
}
