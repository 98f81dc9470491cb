// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sql/database.h"

#include <QHash>
#include <QVariant>

namespace ironfence::console::server::records {

/// The words of plays, each stored once: a month of plays repeats some hundred of them a million times.
class PlayWords
{
public:
    explicit PlayWords(base::sql::Database &database) : m_database(&database) {}

    /// Its number; a new word is stored within the transaction that is open.
    [[nodiscard]] base::Result<qint64> numberOf(const QString &word);
    /// The same as a value to bind: nothing for no word.
    [[nodiscard]] base::Result<QVariant> valueOf(const QString &word);
    /// Empty for a value that is NULL.
    [[nodiscard]] base::Result<QString> wordOf(const QVariant &number) const;
    /// What was looked up in a transaction that was rolled back may not be there.
    void forget() { m_numbers.clear(); }

private:
    base::sql::Database *m_database;
    QHash<QString, qint64> m_numbers;
    mutable QHash<qint64, QString> m_words;
};

} // namespace ironfence::console::server::records
