// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"

#include <optional>
#include <vector>

namespace ironfence::console::cli {

/// As given on the command line.
struct AlertCancelOptions
{
    std::string identifier;
    std::string sender;
    bool json = false;
};

/// `alert cancel`: signs the cancel of a verified alert and releases it.
[[nodiscard]] base::Result<ExitCode> cancelAlert(const Invocation &invocation, const AlertCancelOptions &options);

/// As given on the command line; what is absent stays as it was told.
struct AlertUpdateOptions
{
    std::string identifier;
    std::optional<std::string> headline;
    std::optional<std::string> description;
    std::optional<std::string> instruction;
    std::optional<int> level;
    std::vector<std::string> places; ///< besides those that were told
    std::optional<std::string> lifetime;
    std::optional<std::string> sender;
    bool json = false;
};

/// `alert update`: says another thing in the place of an alert that is live.
[[nodiscard]] base::Result<ExitCode> updateAlert(const Invocation &invocation, const AlertUpdateOptions &options);

} // namespace ironfence::console::cli
