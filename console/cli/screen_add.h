// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"

#include <optional>
#include <vector>

namespace ironfence::console::cli {

/// As given on the command line; see enrolment::ScreenWords.
struct ScreenAddOptions
{
    std::string id;
    std::string place;
    std::string profile;
    std::vector<std::string> tags;
    std::string canvas;
    std::string timeZone;
    std::vector<std::string> hours;
    std::vector<std::string> quiet;
    std::vector<std::string> shifts;
    std::vector<std::string> downloadHours;
    std::optional<qint64> downloadRate;
    std::string out;
    std::string renderer;
};

/// `screen add`: a new screen, or another place, profile, canvas for one that is known. Repeating it changes nothing.
[[nodiscard]] base::Result<ExitCode> addScreen(const Invocation &invocation, const ScreenAddOptions &options);

} // namespace ironfence::console::cli
