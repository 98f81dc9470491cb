// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/publication.h"

namespace ironfence::console::cli {

/// Shows on stdout what a person is about to sign: every programme with what happens to it, what it holds, and how many
/// screens it reaches. The drafts hold the content of every entry.
void printSummary(const playlists::Manifest &manifest, const publication::Publication &next,
                  const QList<publication::Draft> &drafts, const QList<playlists::Screen> &screens);

/// "2 videos, 1 image, 3 cards".
[[nodiscard]] QString contentOf(const playlists::Programme &programme);

} // namespace ironfence::console::cli
