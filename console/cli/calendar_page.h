// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "playlists/calendar/festivals.h"
#include "playlists/calendar/lunar_date.h"
#include "playlists/calendar/solar_terms.h"

namespace ironfence::console::cli {

/// What `ironfence calendar` prints: months and festivals of the lunar year that begins in a Gregorian year, and the
/// solar terms of that Gregorian year.
struct CalendarPage
{
    int year = 0;
    QList<playlists::calendar::LunarMonth> months;
    QList<playlists::calendar::Festival> festivals;
    QList<playlists::calendar::SolarTerm> terms;

    /// Errors: Invalid for a year that the table does not know.
    [[nodiscard]] static base::Result<CalendarPage> of(int year);

    /// As docs/commands.md has it.
    [[nodiscard]] base::json::Value toJson() const;
    /// For people, on stdout.
    void print() const;
};

} // namespace ironfence::console::cli
