// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"

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

} // namespace ironfence::console::cli
