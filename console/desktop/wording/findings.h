// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/desktop/wording/phrases.h"
#include "playlists/check/finding.h"

namespace ironfence::console::desktop::wording {

/// A finding in the words of people; one that this version does not know in those of the server.
[[nodiscard]] Phrase phraseOf(const playlists::check::Finding &finding);

/// Those about what stands at a path of the document, "$.playlist.items[2]", or within it.
[[nodiscard]] Phrases findingsAt(const QString &path, const QList<playlists::check::Finding> &findings);
/// Those about none of these.
[[nodiscard]] Phrases findingsBeside(const QStringList &paths, const QList<playlists::check::Finding> &findings);

} // namespace ironfence::console::desktop::wording
