// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"
#include "playlists/screen.h"

#include <optional>

namespace ironfence::console::client {

/// Whether the server holds a report of a screen, and whether it can be read.
enum class ReportState { None, Stored, Unreadable };

/// What a list says of one screen.
struct ScreenSummary
{
    playlists::Screen screen;
    bool online = false;
    ReportState reportState = ReportState::None;
    QString state;        ///< "new", "offline", "troubled" or "well"; empty of a server that does not tell
    qint64 incidents = 0; ///< that are open
    QStringList troubles; ///< their kinds, as far as the server tells; a newer one may have others
    std::optional<base::UtcTime> reportStored; ///< when the newest report came
    QString playing;   ///< what is on the glass, as the newest report says; empty without a readable one
    qint64 faults = 0; ///< how many that report names

    [[nodiscard]] static ScreenSummary read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ScreenSummary &) const = default;
};

/// Which screens are asked for: those for which all of it holds.
struct ScreenQuery
{
    std::optional<base::PlacePath> place{}; ///< there or below
    QString state{};                        ///< "new", "offline", "troubled" or "well"; empty: any
    QString profile{};                      ///< empty: any
    QString tag{};                          ///< empty: any
    QString text{};                         ///< in the id or the place; empty: any
    bool isFull = true; ///< with hours, quiet times, shifts, notices and downloads, which scheduling asks for
};

/// A part of the list of screens, by id.
struct ScreenPage
{
    QList<ScreenSummary> screens;
    std::optional<base::ScreenId> next; ///< ask for what follows this id; empty on the last page

    [[nodiscard]] static ScreenPage read(base::json::Object object);

    bool operator==(const ScreenPage &) const = default;
};

[[nodiscard]] ReportState readReportState(base::json::Object &object);
[[nodiscard]] const char *nameOf(ReportState state); ///< "none", "stored", "unreadable"

} // namespace ironfence::console::client
