// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/timeline/roster.h"

namespace ironfence::playlists::check {

/// Among thousands of screens those that can differ in what they show: by the programmes that concern them, their
/// clock, their hours, their shifts and their notices. The first of each kind, at most `most` of them.
[[nodiscard]] QList<Screen> kindsOf(const QList<Screen> &screens,
                                    const QList<timeline::AuthorityProgrammes> &authorities, qsizetype most);

/// Screens made up from the audiences of the programmes, one for each that differs: what the programmes say of each
/// other when no screen is known. Always lit, in Asia/Shanghai.
[[nodiscard]] QList<Screen> typicalScreens(const QList<timeline::AuthorityProgrammes> &authorities, qsizetype most);

} // namespace ironfence::playlists::check
