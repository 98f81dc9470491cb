// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// Points below each other, each with a bullet or a ticked box, as high as its text is long.
Item {
    id: points
    required property CardGrid grid
    required property list<string> texts
    required property bool shown
    property bool ticked: false

    readonly property bool complete: sizes.fits && plan.fits
    readonly property int columns: ticked && grid.wide && texts.length > 6 ? 2 : 1
    readonly property int rows: Math.ceil(texts.length / columns)
    readonly property real columnWidth: (width - (columns - 1) * grid.module) / columns
    readonly property real rowHeight: Math.min(height / rows, grid.module * 1.6)
    readonly property real largest: texts.length === 1 ? grid.title * 1.1 : grid.title * (grid.portrait ? 0.72 : 0.78)
    readonly property real indent: ticked ? largest * 1.4 : grid.module * 0.6

    RowPlan {
        id: plan
        texts: points.texts
        width: points.columnWidth - points.indent
        // Two columns are planned as one that is twice as high.
        height: points.height * points.columns
        largest: points.largest
        growth: points.grid.growth
        ample: points.grid.ample
        pad: points.grid.module * (points.texts.length > 4 ? 0.2 : 0.36)
        spread: points.grid.module * (points.grid.portrait ? 0.9 : 0.6)
    }

    FitGroup {
        id: sizes
    }

    Grid {
        rows: points.rows
        columns: points.columns
        flow: Grid.TopToBottom
        columnSpacing: points.grid.module

        Repeater {
            model: points.texts

            Item {
                id: point
                required property string modelData
                required property int index

                width: points.columnWidth
                height: Math.floor(points.columns > 1 ? points.rowHeight : words.contentHeight + plan.spare + plan.pad)
                transform: RiseIn {
                    distance: points.grid.rise
                    shown: points.shown
                }

                Rectangle {
                    visible: !points.ticked
                    y: Math.round(words.y + words.paragraphTops[0] + (words.pixelSize - height) / 2)
                    width: Math.round(points.grid.module * 0.2)
                    height: width
                    color: points.grid.tone.accent
                }

                Rectangle {
                    visible: points.ticked
                    y: Math.round(words.y + words.paragraphTops[0] + (words.pixelSize - height) / 2)
                    width: Math.round(words.pixelSize * 0.98)
                    height: width
                    color: Theme.calm

                    Emblem {
                        anchors.fill: parent
                        anchors.margins: Math.round(parent.width * 0.14)
                        shape: Emblem.Tick
                        color: Theme.light
                    }
                }

                FitText {
                    id: words
                    x: points.indent
                    y: Math.floor((point.height - contentHeight) / 2)
                    width: point.width - x
                    height: points.columns > 1 ? points.rowHeight - points.grid.module * 0.2 : plan.heights[point.index] - plan.pad
                    text: point.modelData
                    color: points.grid.tone.ink
                    group: sizes
                    minimumPixelSize: plan.least
                    maximumLines: plan.lines[point.index]
                    lineSpacing: 1.3
                    maximumPixelSize: points.largest
                    alignment: Qt.AlignLeft | Qt.AlignTop
                }

                Rectangle {
                    visible: point.index % points.rows !== points.rows - 1 && point.index !== points.texts.length - 1
                    x: points.indent
                    y: point.height - height
                    width: words.width
                    height: Math.max(1, Math.round(points.grid.module * 0.02))
                    color: points.grid.tone.line
                }
            }
        }
    }
}
