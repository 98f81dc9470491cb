// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"

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
    std::string out;
    std::string renderer;
};

/// `screen add`: a new screen, or another place, profile, canvas for one that is known. Repeating it changes nothing.
[[nodiscard]] base::Result<ExitCode> addScreen(const Invocation &invocation, const ScreenAddOptions &options);

} // namespace ironfence::console::cli
