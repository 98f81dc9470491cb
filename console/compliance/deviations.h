// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/compliance/account.h"
#include "console/compliance/due.h"

namespace ironfence::console::compliance {

/// Gathers deviations in the order of time and makes one of those that follow each other for one cause and reason. What
/// is shorter than Account::listed does not come between them, whatever it is: a seam, or a moment of what was due.
class Deviations
{
public:
    /// A part of something that was due; parts come in order and do not overlap.
    void add(const Due &due, const Deviation &part);
    /// Lists what is long enough and counts the rest.
    void into(Account &account) const;

private:
    struct Run
    {
        Deviation deviation;
        base::UtcTime lastDue; ///< when the last item began that it touches
    };
    [[nodiscard]] Run *runOf(const Deviation &part);

    QList<Run> m_runs;       ///< by beginning
    QList<qsizetype> m_open; ///< of them, those that may go on: a few
};

} // namespace ironfence::console::compliance
