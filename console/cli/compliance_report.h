// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/invocation.h"
#include "console/client/api_client.h"

namespace ironfence::console::cli {

/// How an answer is printed.
enum class Format { Table, Csv, Json };

/// What became of what was due on finished days, from the accounts that the server keeps, and every gap in them. A
/// table and JSON tell of the first deviations too.
[[nodiscard]] base::Result<ExitCode> reportCompliance(const client::ApiClient &api,
                                                      const client::ComplianceQuestion &question, Format format);

} // namespace ironfence::console::cli
