// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look
import Ironfence.Console.Wording

/// What is wrong at a place of the document, below the field that it concerns. The English words of the checks stand behind each, for
/// who reads them out.
Column {
    id: notes

    required property FindingModel findings
    required property list<string> paths // and what lies below them
    property bool isExact: false // not what lies below

    function concerns(path: string): bool {
        return Array.from(paths).some(own => path === own || (!isExact && (path.startsWith(own + ".") || path.startsWith(own + "["))));
    }

    spacing: Theme.gap / 2

    Wording {
        id: wording
    }
    Repeater {
        model: notes.findings

        Row {
            id: note

            required property string code
            required property string path
            required property bool isError
            required property phrases said
            required property string text
            readonly property string words: wording.of(said, 0)

            objectName: "finding-" + code
            width: notes.width
            visible: notes.concerns(path)
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: words
            Accessible.description: text

            Glyph {
                y: 2
                name: "alerts"
                size: Math.round(15 * Theme.zoom)
                color: note.isError ? Theme.grave : Theme.warm
            }
            Words {
                width: note.width - x
                text: note.words
                color: note.isError ? Theme.grave : Theme.warm
                size: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }
}
