// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
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

/// What is wrong with a screen: in one line, and the figures of that line by name, for whoever says it in other words.
/// docs/incidents.md names them.
struct Cause
{
    QString text;
    base::json::Value figures = base::json::Value::object(); ///< flat: whole numbers, booleans, short texts
};

/// One thing that can be wrong with a screen: a row of the table.
struct Rule
{
    const char *kind;
    Severity severity;
    base::Milliseconds hold; ///< for how long it must be bad
    base::Milliseconds calm; ///< and fine again
    Verdict (*judge)(const Facts &facts);
    Cause (*cause)(const Facts &facts); ///< of facts that were judged bad
};

using Rules = QList<Rule>;

} // namespace ironfence::console::server::watch
