// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/output.h"
#include "console/examination/examination.h"
#include "console/intake/asset_file.h"

#include <CLI/CLI.hpp>

namespace ironfence::console::cli {

/// The screens that an asset may reach, as the command line has them.
struct ScreensAsked
{
    std::vector<std::string> profiles;   ///< empty: all
    std::optional<double> peakLuminance; ///< cd/m²; nothing: what the profiles have

    void addOptions(CLI::App *command);
    /// Errors: Invalid (no such profile).
    [[nodiscard]] base::Result<QList<preflight::Requirements>> requirements() const;
};

/// What pre-flight found out about one file.
struct AssetCheck : examination::Examination
{
    /// Examines the file, and looks at every picture of a film, with a meter on stderr; where one flashes, its worst
    /// picture goes to `worstFrame` unless that is empty. Errors: NotFound, Io, Internal; what is wrong with the file
    /// itself is in the report.
    [[nodiscard]] static base::Result<AssetCheck> of(const QString &path, const QList<preflight::Requirements> &asked,
                                                     const QString &worstFrame = {});
    /// Why it is not added, unless an operator insists. Errors: Unsupported.
    [[nodiscard]] base::Result<void> admit(const QString &path, bool despiteFindings) const;
};

/// "clip.mp4: refusal: flash (led): 4 flashes a second …; keep to three …"
[[nodiscard]] QString lineOf(const preflight::Finding &finding, const QString &file);

[[nodiscard]] Colour colourOf(preflight::Verdict verdict);

/// Checks a file and sends it, saying on stderr what is wrong with it. Of warnings only those that hold for all screens
/// that were asked for. Despite findings, it waits for the server's examination and insists on what that refuses.
/// Errors: as AssetCheck and AssetFile::upload().
[[nodiscard]] base::Result<playlists::AssetRef> addChecked(const intake::AssetFile &file, const client::ApiClient &api,
                                                           const QList<preflight::Requirements> &asked,
                                                           bool despiteFindings);

} // namespace ironfence::console::cli
