// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"

#include <optional>

namespace ironfence::tests {

/// What a process holds of its machine, as proc(5) has it.
struct ProcessSize
{
    double residentMib = 0; ///< VmRSS
    double threads = 0;
    double handles = 0; ///< open file descriptors

    /// Nothing when there is no such process, or it may not be looked at.
    [[nodiscard]] static std::optional<ProcessSize> of(qint64 pid);
    [[nodiscard]] base::json::Value toJson() const;

    [[nodiscard]] ProcessSize operator-(const ProcessSize &other) const
    {
        return {residentMib - other.residentMib, threads - other.threads, handles - other.handles};
    }
};

} // namespace ironfence::tests
