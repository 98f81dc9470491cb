// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::player {

/// What can be wrong with a glass. In the order in which they are told, when several are true at once.
enum class Wrong {
    Black,   ///< "black": though nobody ordered it
    Foreign, ///< "foreign": shows something that the player did not draw
    Frozen,  ///< "frozen": shows what was drawn before, or nothing new reaches it
    NotDue,  ///< "not-due": shows an item whose time has been over for long
};

/// As docs/wire.md names it in the report.
[[nodiscard]] QString nameOf(Wrong wrong);

} // namespace ironfence::player
