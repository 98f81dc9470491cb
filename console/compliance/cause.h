// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace ironfence::console::compliance {

/// Why what was due was not on the glass.
enum class Cause : quint8 {
    Alert,       ///< an alert or an all-clear stood above it
    Dark,        ///< the screen was dark, though lit hours were due
    LateContent, ///< the screen went by an older manifest or assignment, or had not all the bytes yet
    Quarantined, ///< the item was resting after failures
    Failed,      ///< the item broke
    WrongClock,  ///< the screen chose by a time that later proved wrong
    Late,        ///< its place was not free yet, or it was not ready: beginnings of players, seams between items
    Stopped,     ///< nothing was shown, as later plays prove
    Offline,     ///< nothing is known yet
    Lost,        ///< there was a play of it, or of something else, that the screen had to give up
    Other,       ///< none of these explains it: somebody should look
};

inline constexpr std::array causes{Cause::Alert,   Cause::Dark,       Cause::LateContent, Cause::Quarantined,
                                   Cause::Failed,  Cause::WrongClock, Cause::Late,        Cause::Stopped,
                                   Cause::Offline, Cause::Lost,       Cause::Other};

[[nodiscard]] QString nameOf(Cause cause); ///< "alert", "late-content" …
[[nodiscard]] std::optional<Cause> causeOf(const QString &name);

} // namespace ironfence::console::compliance
