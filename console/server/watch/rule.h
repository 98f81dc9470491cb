// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/watch/facts.h"

#include <QList>

namespace ironfence::console::server::watch {

/// Words of RFC 5424, section 6.2.1.
enum class Severity {
    Critical, ///< the screen does not do its work: somebody must go
    Warning,  ///< it copes, but not for long
    Notice,   ///< normal, but worth knowing
};

[[nodiscard]] QString nameOf(Severity severity); ///< "critical", "warning", "notice"

enum class Verdict {
    Bad,     ///< an incident, once it was so for the rule's hold
    Unclear, ///< between the thresholds, or nobody knows: what is open stays open, nothing is opened
    Fine,    ///< recovered, once it was so for the rule's calm
};

/// One thing that can be wrong with a screen: a row of the table.
struct Rule
{
    const char *kind;
    Severity severity;
    base::Milliseconds hold; ///< for how long it must be bad
    base::Milliseconds calm; ///< and fine again
    Verdict (*judge)(const Facts &facts);
    QString (*text)(const Facts &facts); ///< what is wrong, in one line; of facts that were judged bad
};

using Rules = QList<Rule>;

} // namespace ironfence::console::server::watch
