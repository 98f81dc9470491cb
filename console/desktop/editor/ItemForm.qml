// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Editor
import Ironfence.Console.Look

/// What the current item shows, and for how long.
Flickable {
    id: form

    required property EditorDesk desk
    readonly property ItemDesk items: desk.items

    signal designAsked

    function begin() {
        contentY = 0;
        if (card.visible)
            card.first.forceActiveFocus();
    }

    contentHeight: column.implicitHeight
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    ScrollRail.vertical: ScrollRail {}

    Column {
        id: column
        width: form.width - Theme.space
        spacing: Theme.gap

        FindingNotes {
            width: parent.width
            findings: form.desk.findings
            paths: [form.items.path]
            isExact: true
        }
        FieldName {
            visible: form.items.kind !== "playlist" && form.items.kind !== ""
            text: form.items.kind === "card" ? qsTr("Seconds on the glass; empty: as long as it takes to read, %1").arg(form.items.byItself) : qsTr("Seconds on the glass; empty: %1, by itself").arg(form.items.byItself)
        }
        WordField {
            id: duration
            objectName: "duration"
            desk: form.desk
            width: Math.round(160 * Theme.zoom)
            visible: form.items.kind !== "playlist" && form.items.kind !== ""
            value: form.items.duration > 0 ? form.items.duration.toString() : ""
            placeholderText: form.items.byItself.toString()
            validator: IntValidator {
                bottom: 1
                top: 3600
            }
            onWritten: text => {
                isAmiss = text !== "" && !acceptableInput;
                if (!isAmiss)
                    form.items.duration = text === "" ? 0 : parseInt(text);
            }
            // Emptying by the pointer is no typing.
            onTextChanged: if (text === "" && !isAmiss) form.items.duration = 0
        }
        FindingNotes {
            width: parent.width
            findings: form.desk.findings
            paths: [form.items.path + ".duration_s", form.items.path + ".dwell_min_s", form.items.path + ".asset"]
        }
        FieldName {
            visible: weighing.visible
            text: qsTr("Times in each round, spread evenly; empty: once")
        }
        Row {
            id: weighing
            visible: form.items.all.count > 1 // one alone is the whole round
            spacing: Theme.space
            WordField {
                objectName: "weight"
                desk: form.desk
                width: Math.round(96 * Theme.zoom)
                value: form.items.weight > 1 ? form.items.weight.toString() : ""
                placeholderText: "1"
                validator: IntValidator {
                    bottom: 1
                    top: 20
                }
                onWritten: text => {
                    isAmiss = text !== "" && !acceptableInput;
                    if (!isAmiss)
                        form.items.weight = text === "" ? 1 : parseInt(text);
                }
                onTextChanged: if (text === "" && !isAmiss) form.items.weight = 1
            }
            Words {
                objectName: "itemMinutes"
                anchors.verticalCenter: parent.verticalCenter
                visible: form.items.minutes >= 0
                text: (form.desk.head.share > 0 ? qsTr("about %1 minutes of every hour") : qsTr("about %1 minutes of an hour of its own")).arg(form.items.minutes.toLocaleString(Qt.locale(), "f", 1))
                isSoft: true
            }
        }
        FindingNotes {
            width: parent.width
            findings: form.desk.findings
            paths: [form.items.path + ".weight"]
        }
        CheckMark {
            visible: form.items.kind === "video" || form.items.kind === "image"
            text: qsTr("Fill the canvas, and lose what stands over its edges")
            checked: form.items.isCovering
            onToggled: form.items.isCovering = checked
        }
        Words {
            width: parent.width
            visible: form.items.kind === "video" || form.items.kind === "image"
            text: form.items.title
            isStrong: true
            wrapMode: Text.WrapAnywhere
        }
        CardForm {
            id: card
            width: parent.width
            visible: form.items.kind === "card"
            desk: form.desk
            onDesignAsked: form.designAsked()
        }
        Words {
            width: parent.width
            visible: form.items.kind === "playlist"
            text: qsTr("A playlist in the playlist. It is kept as it is, and can be moved, doubled and removed as a whole.")
            wrapMode: Text.Wrap
            isSoft: true
        }
        FindingNotes {
            width: parent.width
            visible: form.items.kind === "playlist"
            findings: form.desk.findings
            paths: [form.items.path + ".playlist"]
        }
        Repeater {
            model: form.items.parts

            Words {
                required property string modelData
                required property int index

                width: column.width
                text: (index + 1) + ". " + modelData
            }
        }
    }
}
