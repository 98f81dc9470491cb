// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "console/cli/findings.h"
#include "console/cli/programme_source.h"

#include <functional>

namespace ironfence::console::cli {

/// What becomes of files that the server has not got.
enum class Assets {
    MustBeThere,
    Upload,                ///< if pre-flight lets them pass for the screens that the programme may reach
    UploadDespiteFindings, ///< also those that pre-flight refuses but screens can play
};

/// The programme with what the server has of its assets put in. Each file that is brought there is told to `said`.
/// Errors: NotFound (files that are not on the server: all of them, with the command that adds them), and those of
/// AssetFile and ProgrammeSource::resolve(), the latter without a file's name.
[[nodiscard]] base::Result<playlists::Programme> resolveOnServer(const client::ApiClient &api,
                                                                 const ProgrammeSource &source, Assets assets,
                                                                 const std::function<void(const QString &)> &said);

/// Notes on stderr what the server found when it got the programmes (it knows the screens), and what is found here
/// within the limits of the operator's authority beyond that (it looks at their dates).
[[nodiscard]] base::Result<void> noteFindingsOf(const Desk &desk, const QList<playlists::Programme> &programmes,
                                                QList<playlists::check::Finding> ofServer, const FileNames &files);

} // namespace ironfence::console::cli
