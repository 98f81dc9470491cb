// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/sql/database.h"

#include <QHash>
#include <QVariant>

namespace ironfence::console::server::records {

/// The words of plays, each stored once: a month of plays repeats some hundred of them a million times. A screen may
/// bring so many that others have not brought; what it says beyond that is stored with each of its plays, so that one
/// that makes up words fills no more than its own rows.
class PlayWords
{
public:
    static constexpr int perScreen = 20'000;
    static constexpr qsizetype longest = 1'000; ///< characters; what is longer is not stored as a word
    static constexpr qint64 none = 0;           ///< the number of the empty word, and of what is not stored

    explicit PlayWords(base::sql::Database &database) : m_database(&database) {}

    /// Its number; a new word is stored within the transaction that is open, unless the screen has brought too many:
    /// then `none`.
    [[nodiscard]] base::Result<qint64> numberOf(const QString &word, const base::ScreenId &screen);
    [[nodiscard]] base::Result<QString> wordOf(qint64 number) const;
    /// What was looked up in a transaction that was rolled back may not be there.
    void forget()
    {
        m_numbers.clear();
        m_words.clear();
    }

private:
    [[nodiscard]] base::Result<qint64> add(const QString &word, const base::ScreenId &screen);

    base::sql::Database *m_database;
    QHash<QString, qint64> m_numbers;
    mutable QHash<qint64, QString> m_words;
};

} // namespace ironfence::console::server::records
