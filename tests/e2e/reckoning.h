// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/parse.h"
#include "messaging/play.h"
#include "tests/e2e/play_books.h"

#include <QMap>
#include <functional>

namespace ironfence::e2e {

/// What a screen should have shown and did, reckoned once more from the rules in docs/commands.md, in another way than
/// the product: time is cut at every edge that anything has, and each piece is judged by itself.
class Reckoning
{
public:
    struct Edition
    {
        base::UtcTime from; ///< until the next one
        qint64 assignment = 0;
        qint64 manifest = 0; ///< 0: none
    };
    /// A piece of what was published: an item, or darkness ("dark").
    struct Piece
    {
        base::UtcTime from;
        base::UtcTime to;
        QString what;
    };
    /// The published programmes, by one authority.
    struct Schedule
    {
        QString authority;
        QList<Edition> editions; ///< in order
        /// All that is due in these programmes, in order, gapless or not. Darkness is due without a manifest as well.
        QList<Piece> pieces;
        /// Whether an item is the same picture by two manifests.
        std::function<bool(const QString &item, qint64 manifest, qint64 other)> isSame;
    };
    Reckoning(Schedule schedule, const PlayBook &book);

    /// Milliseconds by what was due ("<authority>/<programme>", "dark") and then by what became of it ("shown", or the
    /// cause). What was not to be shown is not there.
    using Sums = QMap<QString, QMap<QString, qint64>>;
    /// A time that was missed for one cause.
    struct Missed
    {
        base::UtcTime from;
        base::UtcTime to;
        QString cause;
    };
    struct Account
    {
        Sums sums;
        QList<Missed> missed; ///< in order
    };
    [[nodiscard]] Account account(base::UtcTime from, base::UtcTime to) const;
    /// Of items that began in the interval.
    [[nodiscard]] std::pair<qint64, base::Milliseconds> plays(base::UtcTime from, base::UtcTime to) const;
    /// What the product's answer ("account") says else; empty: nothing.
    [[nodiscard]] static QString difference(const Account &mine, const base::json::Value &theirs);

private:
    /// A play in the time of the server.
    struct Shown
    {
        messaging::Play play;
        base::UtcTime from;
        base::UtcTime to;
        base::Milliseconds shift{0};
    };
    [[nodiscard]] QList<base::UtcTime> edges(base::UtcTime from, base::UtcTime to) const;
    [[nodiscard]] qsizetype editionAt(base::UtcTime time) const;
    [[nodiscard]] const Piece *dueAt(base::UtcTime time) const;
    [[nodiscard]] const Shown *shownAt(base::UtcTime time) const;
    [[nodiscard]] QString judge(const Piece &due, const Edition &edition, const Shown *shown, base::UtcTime time,
                                bool isSeam) const;

    const Schedule m_schedule;
    QList<Shown> m_shown; ///< by beginning
    base::UtcTime m_knownUntil;
};

} // namespace ironfence::e2e
