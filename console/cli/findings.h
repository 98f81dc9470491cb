// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/programme_files.h"
#include "playlists/check/check.h"

namespace ironfence::console::cli {

/// What the checks say of programmes now. `screens` may be empty; then `notices` are the imported ones.
[[nodiscard]] QList<playlists::check::Finding>
findingsOf(const QList<playlists::timeline::AuthorityProgrammes> &authorities, const QList<playlists::Screen> &screens,
           const QList<playlists::calendar::WorkdaysNotice> &notices = {});

using FileNames = QMap<ProgrammeFiles::Name, QString>;

/// One line each on stderr, as what is going on; errors first, at most 20 of them.
void noteFindings(const QList<playlists::check::Finding> &findings, const FileNames &files);

/// "starter.json: warning: $.playlist.items[0].duration_s: … — set …": `files` says where a programme lies; one that
/// lies nowhere goes by its name.
[[nodiscard]] QString lineOf(const playlists::check::Finding &finding, const FileNames &files);
[[nodiscard]] base::json::Value toJson(const playlists::check::Finding &finding, const FileNames &files);

} // namespace ironfence::console::cli
