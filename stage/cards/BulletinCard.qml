// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Stage.Cards

/// A case, told so that others are warned.
StoryCard {
    //: The kind of card: a typical case is reported. Four characters.
    kind: qsTr("Case bulletin")
    sign: Emblem.Megaphone
    ground: Theme.vermilion
    accent: Theme.light
    mark: content.sample ? Theme.sampleName : ""
}
