// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_words.h"

#include "console/server/records/rows.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qsizetype maxKnown = 100'000; // then they are looked up anew

} // namespace

Result<qint64> PlayWords::numberOf(const QString &word, const base::ScreenId &screen)
{
    const bool isWord = !word.isEmpty() && word.size() <= longest && !word.contains(QChar::Null); // not in PostgreSQL
    if (!isWord)
        return none;
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    auto row = m_database->run(QStringLiteral("SELECT number FROM words WHERE text = ?"), {word});
    if (!row)
        return failure(row.error());
    const auto number = row->next() ? Result<qint64>(row->value(0).toLongLong()) : add(word, screen);
    if (!number || *number == none)
        return number;
    if (m_numbers.size() >= maxKnown)
        m_numbers.clear();
    m_numbers.insert(word, *number);
    return number;
}

Result<qint64> PlayWords::add(const QString &word, const base::ScreenId &screen)
{
    auto brought = m_database->run(QStringLiteral("SELECT count(*) FROM words WHERE screen = ?"), {screen.text()});
    if (!brought)
        return failure(brought.error());
    brought->next();
    if (brought->value(0).toInt() >= perScreen)
        return none;
    return newNumber(m_database->run(QStringLiteral("INSERT INTO words (text, screen) VALUES (?, ?) RETURNING number"),
                                     {word, screen.text()}));
}

Result<QString> PlayWords::wordOf(qint64 number) const
{
    if (const auto known = m_words.constFind(number); known != m_words.constEnd())
        return *known;
    auto row = m_database->run(QStringLiteral("SELECT text FROM words WHERE number = ?"), {number});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure(ErrorCode::Corrupt, QStringLiteral("a word is missing"), QString::number(number));
    if (m_words.size() >= maxKnown)
        m_words.clear();
    const auto word = row->value(0).toString();
    m_words.insert(number, word);
    return word;
}

} // namespace ironfence::console::server::records
