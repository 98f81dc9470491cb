// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "base/result.h"

#include <functional>

namespace ironfence::console::cli {

/// Has a film made by `ironfence-render`, a program of its own. Ctrl-C and requests to end are passed on to it, so that
/// it takes its unfinished file away. Errors: what it says, Unsupported (it is not installed). False: interrupted.
[[nodiscard]] base::Result<bool> makeFilm(const base::json::Value &job,
                                          const std::function<void(qint64 done, qint64 all)> &progress);

} // namespace ironfence::console::cli
