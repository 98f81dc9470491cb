// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/play_rows.h"

#include <QDate>
#include <QMap>
#include <tuple>

namespace ironfence::console::server::records {

/// How much of something was shown.
struct PlaySum
{
    qint64 plays = 0;
    qint64 whole = 0; ///< of them, those that were not cut
    base::Milliseconds shown{0};
    qint64 frames = 0;

    /// One play, `times` times (-1 takes it back). No more frames count than there are milliseconds: a screen says
    /// what it likes, and sums must not overflow.
    [[nodiscard]] static PlaySum of(const messaging::Play &play, int times = 1);
    PlaySum &operator+=(const PlaySum &other);
    bool operator==(const PlaySum &) const = default;
};

/// Which sums belong together: what is not asked for stays empty.
struct PlaySumKey
{
    QString screen;
    QString place;
    QString day; ///< YYYY-MM-DD of the place
    QString authority;
    QString programme;
    QString item;

    bool operator==(const PlaySumKey &) const = default;
    friend bool operator<(const PlaySumKey &a, const PlaySumKey &b)
    {
        return std::tie(a.screen, a.place, a.day, a.authority, a.programme, a.item) <
               std::tie(b.screen, b.place, b.day, b.authority, b.programme, b.item);
    }
};

/// Sums of plays by screen, day of its place, authority and item, kept in the transactions that store plays.
class PlaySums
{
public:
    /// Items only: the safe loop, darkness and alerts are no programme's.
    struct Question
    {
        QString screen;                       ///< empty: all
        std::optional<base::PlacePath> place; ///< and everything below it
        QString authority;
        QString programme;
        QDate from; ///< both included
        QDate to;
        bool byScreen = false, byPlace = false, byDay = false, byProgramme = false, byItem = false;
        std::optional<PlaySumKey> after; ///< answer what follows this one
        int limit = 10'000;              ///< rows that are answered at most
    };

    PlaySums(base::sql::Database &database, PlayWords &words) : m_database(&database), m_words(&words) {}

    /// Days since 1970-01-01, as they are stored.
    [[nodiscard]] static qint64 numberOf(QDate day);
    /// Counts for a day; authority and item are numbers of words.
    void count(const base::ScreenId &screen, qint64 day, qint64 authority, qint64 item, const PlaySum &sum);
    /// Writes what was counted. Part of the transaction that is open.
    [[nodiscard]] base::Result<void> write();
    /// A transaction was rolled back: what was counted never was.
    void forget() { m_counted.clear(); }

    /// The first `limit` groups, in the order of their keys. Of screens that are known.
    [[nodiscard]] base::Result<QMap<PlaySumKey, PlaySum>> of(const Question &question) const;

private:
    using Counted = std::tuple<QString, qint64, qint64, qint64>; // screen, day, authority, item
    [[nodiscard]] base::Result<void> collect(const Question &question,
                                             const std::optional<std::pair<QString, QString>> &range,
                                             QMap<PlaySumKey, PlaySum> &sums) const;

    base::sql::Database *m_database;
    PlayWords *m_words;
    QMap<Counted, PlaySum> m_counted;
};

} // namespace ironfence::console::server::records
