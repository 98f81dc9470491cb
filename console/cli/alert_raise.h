// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"

#include <vector>

namespace ironfence::console::cli {

/// As given on the command line.
struct AlertRaiseOptions
{
    std::string headline;
    std::string description;
    std::string instruction;
    int level = 1;
    std::vector<std::string> places;
    std::string lifetime = "2h";
    bool exercise = false;
    bool test = false;
    std::string sender;
    bool json = false;
};

/// `alert raise`: signs an alert with the next number and releases it.
[[nodiscard]] base::Result<ExitCode> raiseAlert(const Invocation &invocation, const AlertRaiseOptions &options);

} // namespace ironfence::console::cli
