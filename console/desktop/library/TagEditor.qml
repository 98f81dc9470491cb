// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Look
import Ironfence.Console.Library

/// The tags of an asset. Enter adds what is typed, pressing one takes it away; tags of other assets are suggested.
FocusScope {
    id: editor

    required property TagDesk desk

    implicitHeight: column.implicitHeight

    function add(tag: string) {
        if (desk.add(tag))
            field.clear();
    }

    TagWords {
        id: words
        desk: editor.desk
    }
    Connections {
        target: editor.desk
        function onLooked() {
            field.clear();
        }
        function onRefused(typed: string) {
            if (field.text === "") // else something else was begun meanwhile
                field.text = typed;
        }
    }
    Column {
        id: column
        width: parent.width
        spacing: Theme.gap

        Flow {
            width: parent.width
            visible: editor.desk.tags.length > 0
            spacing: Theme.gap * 0.75
            Repeater {
                model: editor.desk.tags

                TagChip {
                    required property string modelData

                    objectName: "assetTag"
                    width: Math.min(implicitWidth, column.width)
                    text: modelData
                    enabled: !editor.desk.isBusy
                    onUnwanted: {
                        field.forceActiveFocus(); // it goes, and the keyboard stays here
                        editor.desk.remove(modelData);
                    }
                }
            }
        }
        Field {
            id: field
            objectName: "tagField"
            width: parent.width
            focus: true
            placeholderText: qsTr("Add a tag, with Enter")
            isAmiss: words.isAmiss && text !== ""
            onTextChanged: editor.desk.typed = text
            Keys.onReturnPressed: editor.add(text)
            Keys.onEnterPressed: editor.add(text)
            Keys.onEscapePressed: event => {
                event.accepted = text !== "";
                clear();
            }
        }
        FieldNote {
            objectName: "tagNotice"
            isAmiss: words.isAmiss
            text: words.word
        }
        Flow {
            width: parent.width
            visible: editor.activeFocus && editor.desk.suggestions.length > 0
            spacing: Theme.gap * 0.75
            Repeater {
                model: editor.desk.suggestions

                PushButton {
                    required property string modelData

                    objectName: "suggestedTag"
                    implicitHeight: Math.round(30 * Theme.zoom)
                    glyph: "plus"
                    width: Math.min(implicitWidth, column.width)
                    text: modelData
                    enabled: !editor.desk.isBusy
                    Accessible.name: qsTr("Add the tag %1").arg(modelData)
                    onClicked: {
                        field.forceActiveFocus();
                        editor.add(modelData);
                    }
                }
            }
        }
    }
}
