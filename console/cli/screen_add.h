// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"
#include "playlists/screen.h"

#include <optional>
#include <vector>

namespace ironfence::console::cli {

/// As given on the command line.
struct ScreenAddOptions
{
    std::string id;
    std::string place;
    std::string profile;
    std::vector<std::string> tags;
    std::string canvas;
    std::string timeZone;                   ///< empty: Asia/Shanghai
    std::vector<std::string> hours;         ///< "07:30-22:00"; none: always lit
    std::vector<std::string> quiet;         ///< "22:00-07:00"; none: never mute
    std::vector<std::string> shifts;        ///< "AUTHORITY/PROGRAMME=MINUTES"
    std::vector<std::string> downloadHours; ///< "01:00-05:00"; none: always
    std::optional<qint64> downloadRate;     ///< KiB/s; nothing: no limit
    std::string out;
    std::string renderer;
};

/// The screen that the options describe. Errors: Invalid, naming the option's value.
[[nodiscard]] base::Result<playlists::Screen> screenOf(const ScreenAddOptions &options);

/// `screen add`: a new screen, or another place, profile, canvas for one that is known. Repeating it changes nothing.
[[nodiscard]] base::Result<ExitCode> addScreen(const Invocation &invocation, const ScreenAddOptions &options);

} // namespace ironfence::console::cli
