// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/play_words.h"

namespace ironfence::console::server::records {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qsizetype maxKnown = 100'000; // then they are looked up anew

} // namespace

Result<qint64> PlayWords::numberOf(const QString &word)
{
    if (const auto known = m_numbers.constFind(word); known != m_numbers.constEnd())
        return *known;
    if (m_numbers.size() >= maxKnown)
        m_numbers.clear();
    auto added = m_database->run(QStringLiteral("INSERT OR IGNORE INTO words (text) VALUES (?)"), {word});
    if (!added)
        return failure(added.error());
    auto row = m_database->run(QStringLiteral("SELECT number FROM words WHERE text = ?"), {word});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure(ErrorCode::Internal, QStringLiteral("a word was not stored"), word);
    const auto number = row->value(0).toLongLong();
    m_numbers.insert(word, number);
    return number;
}

Result<QVariant> PlayWords::valueOf(const QString &word)
{
    if (word.isEmpty())
        return QVariant();
    return numberOf(word).map([](qint64 number) { return QVariant(number); });
}

Result<QString> PlayWords::wordOf(const QVariant &number) const
{
    if (number.isNull())
        return QString();
    const auto key = number.toLongLong();
    if (const auto known = m_words.constFind(key); known != m_words.constEnd())
        return *known;
    if (m_words.size() >= maxKnown)
        m_words.clear();
    auto row = m_database->run(QStringLiteral("SELECT text FROM words WHERE number = ?"), {key});
    if (!row)
        return failure(row.error());
    if (!row->next())
        return failure(ErrorCode::Corrupt, QStringLiteral("a word is missing"), QString::number(key));
    const auto word = row->value(0).toString();
    m_words.insert(key, word);
    return word;
}

} // namespace ironfence::console::server::records
