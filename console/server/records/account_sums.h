// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/sql/database.h"
#include "console/compliance/account.h"

#include <QDate>
#include <QMap>
#include <optional>
#include <tuple>

namespace ironfence::console::server::records {

/// Which tallies belong together: what is not asked for stays empty. Darkness is no programme's: it stands apart,
/// behind the items of the same key.
struct AccountSumKey
{
    QString screen;
    QString place;
    QString day; ///< YYYY-MM-DD of the place
    QString authority;
    QString programme;
    bool isDark = false;

    bool operator==(const AccountSumKey &) const = default;
    friend bool operator<(const AccountSumKey &a, const AccountSumKey &b)
    {
        return std::tie(a.screen, a.place, a.day, a.authority, a.programme, a.isDark) <
               std::tie(b.screen, b.place, b.day, b.authority, b.programme, b.isDark);
    }
};

/// Adds up the accounts that are kept. May be asked of a reading connection on any thread.
class AccountSums
{
public:
    struct Question
    {
        QString screen;                       ///< empty: all
        std::optional<base::PlacePath> place; ///< and everything below it
        QString authority;
        QString programme;
        QDate from; ///< both included
        QDate to;
        bool byScreen = false, byPlace = false, byDay = false, byProgramme = false;
        std::optional<AccountSumKey> after; ///< answer what follows this one
        int limit = 10'000;                 ///< rows that are answered at most
    };
    using Sums = QMap<AccountSumKey, compliance::Tally>;

    explicit AccountSums(base::sql::Database &database) : m_database(&database) {}

    /// The first `limit` groups, in the order of their keys. Of screens that are known.
    [[nodiscard]] base::Result<Sums> of(const Question &question) const;

private:
    [[nodiscard]] base::Result<void> collect(const Question &question,
                                             const std::optional<std::pair<QString, QString>> &range, Sums &sums) const;

    base::sql::Database *m_database;
};

} // namespace ironfence::console::server::records
