// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

#include <QDate>
#include <optional>

namespace ironfence::console::client {

/// What is asked of the sums of plays. Empty members do not restrict.
struct PlayQuestion
{
    std::optional<base::ScreenId> screen;
    std::optional<base::PlacePath> place; ///< and everything below it
    std::optional<base::AuthorityId> authority;
    std::optional<base::ProgrammeId> programme;
    QDate from; ///< both included, of each screen's own place
    QDate to;
    QStringList by; ///< of PlayRow::groups
};

/// How much of something was shown. What it was not grouped by is empty.
struct PlayRow
{
    /// What plays can be grouped by; "programme" and "item" come with their authority.
    static const QStringList groups; ///< screen, place, day, programme, item

    QString screen;
    QString place;
    QString day; ///< YYYY-MM-DD
    QString authority;
    QString programme;
    QString item;
    qint64 plays = 0;
    qint64 whole = 0; ///< of them, those shown from beginning to end
    base::Milliseconds shown{0};
    qint64 frames = 0;

    [[nodiscard]] qint64 cut() const { return plays - whole; }
    /// Adds what was counted; the groups stay.
    PlayRow &operator+=(const PlayRow &other);

    [[nodiscard]] static PlayRow read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayRow &) const = default;
};

/// A part of an answer about sums, in the order of the groups.
struct PlayRowPage
{
    QList<PlayRow> rows;
    QString next; ///< ask for what follows; empty on the last page

    [[nodiscard]] static PlayRowPage read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const PlayRowPage &) const = default;
};

} // namespace ironfence::console::client
