// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/time_zone.h"

#include "base/ids.h"
#include "base/json/reader.h"

namespace ironfence::playlists::check {

/// An error defeats a programme by itself: it is refused, or its own rules leave it no time. A warning spoils it, or
/// depends on others: programmes that outrank it, hours and places of screens, which may be meant.
enum class Severity { Warning, Error };

[[nodiscard]] QString nameOf(Severity severity); ///< "warning", "error"

/// Something that is wrong with a programme, or with what a screen gets to show.
struct Finding
{
    Severity severity = Severity::Warning;
    QString code; ///< a slug for machines: "reading-time", "never-plays", … (docs/commands.md)
    base::AuthorityId authority;
    base::ProgrammeId programme; ///< empty: it is about the screen
    base::ScreenId screen;       ///< where it was found; empty: it does not depend on a screen
    QString path;                ///< into the document: "$.when.on[0]"
    QString problem;
    QString remedy;

    [[nodiscard]] static Finding read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const; ///< names that are empty are left out

    bool operator==(const Finding &) const = default;
};

[[nodiscard]] base::json::Value toJson(const QList<Finding> &findings);

/// "2026-11-23 08:00" on the clock of a place.
[[nodiscard]] QString localText(const rules::TimeZone &zone, base::UtcTime time);
/// "12 s", "4.9 s", "20 min", "1 h 30 min": what people call a time, to a tenth of a second below a minute.
[[nodiscard]] QString lengthText(base::Milliseconds length);

} // namespace ironfence::playlists::check
