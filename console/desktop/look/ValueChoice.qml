// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Ironfence.Console.Look

/// A choice that shows a value, also after it was undone, and after its words became those of another language.
Choice {
    required property int value

    onValueChanged: currentIndex = value
    onModelChanged: currentIndex = value
    Component.onCompleted: currentIndex = value
}
