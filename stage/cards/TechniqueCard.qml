// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// How one kind of fraud works, and what to do.
StoryCard {
    //: The kind of card: a fraud technique is explained. Four characters.
    kind: qsTr("How the fraud works")
    sign: Emblem.Hook
    ground: Theme.night
    accent: Theme.amber
}
