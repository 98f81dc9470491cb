// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/finding.h"
#include "console/preflight/requirements.h"
#include "media/facts.h"
#include "media/preflight/film_report.h"

namespace ironfence::console::preflight {

/// What is known of a file that can be played.
struct Subject
{
    media::Facts facts;
    std::optional<media::FilmReport> film{}; ///< of films

    [[nodiscard]] bool isFilm() const { return facts.mediaType.startsWith(QStringLiteral("video/")); }
};

/// What one rule says of a file on screens of one profile; nothing when it does not concern such a file. Whose screens
/// these are, Report adds.
using Rule = std::optional<Finding> (*)(const Subject &, const Requirements &);

/// Every rule, in the order in which people read a report.
[[nodiscard]] QList<Rule> rules();

} // namespace ironfence::console::preflight
