// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/rule_book.h"

namespace ironfence::console::preflight {

/// What every rule says of one file on the screens that it may reach.
struct Report
{
    QList<Finding> findings; ///< what several profiles have in common is one finding

    /// `asked` is not empty.
    [[nodiscard]] static Report of(const Subject &subject, const QList<Requirements> &asked);
    /// Of a file that cannot be played at all; `why` says what to do after a semicolon, as the probe's sentences do.
    [[nodiscard]] static Report unplayable(const QString &why);
    /// Of a file about which nothing could be found out, and which may be well.
    [[nodiscard]] static Report unexamined(const QString &why);

    /// The gravest of all.
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] qsizetype count(Verdict verdict) const;
    /// {"verdict","findings":[…]}
    [[nodiscard]] base::json::Value toJson() const;
    /// The findings of that; at most 100.
    [[nodiscard]] static Report read(base::json::Object object);
    bool operator==(const Report &) const = default;
};

} // namespace ironfence::console::preflight
