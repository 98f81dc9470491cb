// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Console.Enrol
import Ironfence.Console.Look

/// The pixels that belong to a screen: their number, where they lie in the output, how they are folded and turned.
Column {
    id: form

    required property CanvasDesk canvas
    readonly property int half: Math.floor((width - Theme.gap) / 2)

    spacing: Theme.gap / 2

    component Side: Column {
        id: side

        required property string name
        required property string value
        property bool isAmiss: false
        property string fieldName: ""

        signal written(string text)

        width: form.half
        FieldName {
            text: side.name
        }
        FormField {
            objectName: side.fieldName
            width: parent.width
            value: side.value
            maximumLength: 5
            inputMethodHints: Qt.ImhDigitsOnly
            isAmiss: side.isAmiss
            Accessible.name: side.name
            onWritten: text => side.written(text)
        }
    }

    FieldName {
        text: qsTr("Canvas: the pixels that belong to it")
    }
    Flow {
        width: parent.width
        spacing: Theme.gap / 2
        Repeater {
            model: form.canvas.usual

            Chip {
                required property int index
                required property string modelData

                objectName: "canvas" + index
                text: modelData
                checkable: false
                checked: form.canvas.current === index
                onClicked: form.canvas.take(index)
            }
        }
    }
    Row {
        spacing: Theme.gap
        Side {
            name: qsTr("Width")
            value: form.canvas.width
            isAmiss: form.canvas.fault === CanvasDesk.Fault.Size
            fieldName: "canvasWidth"
            onWritten: text => form.canvas.width = text
        }
        Side {
            name: qsTr("Height")
            value: form.canvas.height
            isAmiss: form.canvas.fault === CanvasDesk.Fault.Size
            fieldName: "canvasHeight"
            onWritten: text => form.canvas.height = text
        }
    }
    Row {
        spacing: Theme.gap
        Side {
            //: Where the canvas begins in the picture that the machine puts out, in pixels
            name: qsTr("From the left")
            value: form.canvas.x
            isAmiss: form.canvas.fault === CanvasDesk.Fault.Position
            fieldName: "canvasX"
            onWritten: text => form.canvas.x = text
        }
        Side {
            name: qsTr("From the top")
            value: form.canvas.y
            isAmiss: form.canvas.fault === CanvasDesk.Fault.Position
            fieldName: "canvasY"
            onWritten: text => form.canvas.y = text
        }
    }
    Row {
        spacing: Theme.gap
        Side {
            //: A long LED strip whose modules hang below each other: how many rows
            name: qsTr("Folded into rows")
            value: form.canvas.rows
            isAmiss: form.canvas.fault === CanvasDesk.Fault.Fold
            fieldName: "canvasRows"
            onWritten: text => form.canvas.rows = text
        }
        Column {
            width: form.half
            FieldName {
                text: qsTr("Turned clockwise")
            }
            ValueChoice {
                objectName: "canvasTurns"
                width: parent.width
                //: Degrees by which a screen hangs turned
                model: [qsTr("not turned"), qsTr("90°"), qsTr("180°"), qsTr("270°")]
                value: form.canvas.turns
                Accessible.description: qsTr("Turned clockwise")
                onActivated: index => form.canvas.turns = index
            }
        }
    }
    FieldNote {
        objectName: "canvasNote"
        isAmiss: form.canvas.fault !== CanvasDesk.Fault.None
        text: {
            switch (form.canvas.fault) {
            case CanvasDesk.Fault.Size:
                return qsTr("Each side has 16 to 16384 pixels.");
            case CanvasDesk.Fault.Position:
                return qsTr("It begins 0 to 16384 pixels from the left and from the top.");
            case CanvasDesk.Fault.Fold:
                return qsTr("1 to 64 rows of equal width, each at least 16 pixels wide, and together at most 16384 high.");
            default:
                //: Size of the part of the output that a canvas takes, and where it begins there
                return qsTr("It takes %1×%2 pixels of the output, from %3, %4.").arg(form.canvas.footprint.width).arg(form.canvas.footprint.height).arg(form.canvas.footprint.x).arg(form.canvas.footprint.y);
            }
        }
    }
}
