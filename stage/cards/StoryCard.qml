// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Ironfence.Stage.Cards

/// Something told in parts: its kind and title on a band, the parts on paper below, the sentence to keep at the foot.
CardPage {
    id: card
    required property string kind
    required property int sign // Emblem.Shape
    required property color ground // of the band
    required property color accent // on the band
    property string mark: "" // a warning beside the title

    readonly property list<string> lead: content.lines.length > 0 ? [list.joined(content.lines, "\n")] : []
    readonly property list<string> texts: list.followed(lead, content.sectionTexts)
    readonly property list<string> heads: list.followed(content.lines.length > 0 ? [""] : [], content.sectionHeads)
    readonly property real across: width - 2 * grid.margin
    readonly property real upper: header.height + grid.module * 0.3

    complete: title.fits && headSizes.fits && textSizes.fits && plan.fits && band.complete
    color: grid.tone.paper

    TextList {
        id: list
    }

    RowPlan {
        id: plan
        texts: card.texts
        width: card.across - (card.grid.portrait ? 0 : card.grid.module * (2.9 * card.grid.growth + 0.4))
        height: band.y - card.upper - card.grid.module * 0.1
        growth: card.grid.growth
        ample: card.grid.ample
        largest: card.texts.length === 1 ? card.grid.title * 1.2 : card.grid.body * 1.05
        pad: card.grid.module * (card.grid.portrait ? 1.35 * card.grid.growth : 0.36)
        spread: card.grid.module * 0.7
        lineSpacing: 1.32
    }

    FitGroup {
        id: headSizes
    }

    FitGroup {
        id: textSizes
    }

    Rectangle {
        id: header
        width: parent.width
        height: Math.round(Math.max((card.grid.portrait ? title.y : card.grid.module * 0.42) + title.contentHeight + card.grid.module * 0.42, card.grid.module * (stamp.visible ? 1.95 : 1.6)))
        color: card.ground

        FitText {
            id: label
            x: card.grid.portrait ? card.grid.margin : emblem.x - width - card.grid.gap
            y: card.grid.portrait ? card.grid.module * 0.42 : stamp.visible ? stamp.y - height - card.grid.module * 0.12 : 0
            width: card.grid.portrait ? emblem.x - x : Math.max(24 * 4 + 6, card.grid.module * 1.9 * card.grid.growth)
            height: card.grid.portrait ? Math.max(30, card.grid.module * 0.6) : stamp.visible ? Math.max(30, card.grid.module * 0.6) : header.height
            text: card.kind
            color: card.accent
            bold: true
            maximumLines: 1
            maximumPixelSize: Math.max(24, card.grid.body * 0.74)
            alignment: card.grid.portrait ? Qt.AlignLeft | Qt.AlignTop : Qt.AlignRight | Qt.AlignVCenter
        }

        FitText {
            id: title
            x: card.grid.margin
            y: card.grid.portrait ? label.y + label.contentHeight + card.grid.module * 0.2 : Math.max(card.grid.module * 0.42, (header.height - contentHeight) / 2)
            width: (card.grid.portrait ? emblem.x : label.x) - x - card.grid.gap
            height: card.grid.module * (card.grid.elderly ? 2.8 : card.grid.portrait ? 2.6 : 1.7)
            text: card.content.title
            color: Theme.light
            bold: true
            lineSpacing: 1.2
            maximumPixelSize: card.grid.title
            growth: card.grid.growth
            ample: card.grid.ample
            alignment: Qt.AlignLeft | Qt.AlignTop
        }

        Rectangle {
            id: stamp
            visible: card.mark !== ""
            x: card.grid.portrait ? parent.width - width - card.grid.margin : label.x + label.width - width
            y: card.grid.portrait ? emblem.y + emblem.height + card.grid.module * 0.25 : (parent.height - height + label.height + card.grid.module * 0.12) / 2
            width: card.grid.module * 1.6
            height: Math.max(34, card.grid.module * 0.82)
            color: Theme.light

            FitText {
                anchors.fill: parent
                text: card.mark
                color: card.ground
                bold: true
                maximumLines: 1
                maximumPixelSize: card.grid.body * 0.85
                alignment: Qt.AlignHCenter | Qt.AlignVCenter
            }
        }

        Emblem {
            id: emblem
            shape: card.sign
            color: card.accent
            x: parent.width - width - card.grid.margin
            y: card.grid.portrait ? card.grid.module * 0.42 : (parent.height - height) / 2
            width: Math.round(card.grid.module * 1.15)
            height: width
        }
    }

    Column {
        x: card.grid.margin
        y: card.upper

        Repeater {
            model: card.texts

            SectionRow {
                id: row
                required property string modelData
                required property int index

                grid: card.grid
                head: card.heads[index]
                text: modelData
                heads: headSizes
                texts: textSizes
                least: plan.least
                alone: card.texts.length === 1
                width: card.across
                room: plan.heights[index]
                height: alone ? plan.height : Math.floor(natural + plan.spare)
                transform: RiseIn {
                    distance: card.grid.rise
                    shown: card.visible
                    order: row.index
                }
            }
        }
    }

    FootBand {
        id: band
        grid: card.grid
        slogan: card.content.slogan
        source: card.content.source
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
