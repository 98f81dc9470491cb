// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T
import Ironfence.Console.Look
import Ironfence.Console.Fleet

/// One screen in the list.
T.ItemDelegate {
    id: row

    required property int index
    required property string screen
    required property string place
    required property string profile
    required property string canvas
    required property string playing
    required property int glance
    required property date heard
    required property bool isSelected
    required property FleetColumns columns
    property bool isCurrent: false

    signal ticked(bool isSelected)

    implicitHeight: Theme.row + Theme.gap
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: screen + ", " + look.word + ", " + place

    Keys.onSpacePressed: ticked(!isSelected) // here, for a button takes it as a click before the list sees it

    StateLook {
        id: look
        glance: row.glance
    }
    ProfileWord {
        id: viewers
        profile: row.profile
    }
    Elapsed {
        id: heardAgo
        when: row.heard
        isWatched: row.visible
    }
    background: RowFace {
        ground: row.isCurrent ? Theme.chosen : row.hovered ? Theme.raised : Theme.panel
        line: Theme.hairline

        FaceText {
            x: row.columns.screen
            y: -Theme.lineStep / 2
            width: row.columns.picture - x - Theme.space
            text: row.screen
            isStrong: true
        }
        FaceText {
            x: row.columns.screen
            y: Theme.lineStep / 2
            width: row.columns.picture - x - Theme.space
            text: row.place
            isSoft: true
            size: Theme.small
            elidesLeft: true
        }
        FaceText {
            x: row.columns.picture
            y: -Theme.lineStep / 2
            width: row.columns.playing - x - Theme.space
            isShown: row.columns.hasPicture
            text: viewers.text
        }
        FaceText {
            x: row.columns.picture
            y: Theme.lineStep / 2
            width: row.columns.playing - x - Theme.space
            isShown: row.columns.hasPicture
            text: row.canvas
            isSoft: true
            size: Theme.small
        }
        FaceText {
            x: row.columns.playing
            width: row.columns.heard - x - Theme.space
            isShown: row.columns.hasPlaying
            text: row.playing
            isSoft: row.glance === Fleet.Glance.Offline
        }
        FaceText {
            x: row.columns.heard
            width: row.width - x - Theme.space
            text: heardAgo.text
            isSoft: true
        }
        Cell {
            x: row.columns.state
            shape: look.shape
            color: look.color
            size: Theme.mark
        }
        FaceText {
            x: row.columns.state + Theme.mark + Theme.gap
            width: row.columns.screen - x - Theme.gap
            text: look.word
            color: look.color
            isStrong: row.glance < Fleet.Glance.New
        }
    }
    contentItem: Item {
        CheckMark {
            x: Theme.space * 0.75
            anchors.verticalCenter: parent.verticalCenter
            focusPolicy: Qt.NoFocus
            checked: row.isSelected
            Accessible.name: row.screen
            onToggled: row.ticked(checked)
        }
    }
}
