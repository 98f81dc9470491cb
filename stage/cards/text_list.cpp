// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/text_list.h"

#include "playlists/reading_time.h"
#include "playlists/running_text.h"

namespace ironfence::stage::cards {

QString TextList::joined(const QStringList &texts, const QString &separator) const
{
    return texts.join(separator);
}

QList<QString> TextList::filled(const QStringList &texts) const
{
    QStringList filled = texts;
    filled.removeAll(QString());
    return filled;
}

QList<QString> TextList::followed(const QStringList &first, const QStringList &rest) const
{
    return first + rest;
}

QList<QString> TextList::marked(const QString &mark, const QStringList &texts) const
{
    if (mark.isEmpty())
        return texts;
    QStringList marked;
    for (const QString &text : texts)
        marked.append(mark + QStringLiteral("：") + text);
    return marked;
}

QString TextList::grouped(const QString &code, int size) const
{
    QStringList groups;
    for (qsizetype at = 0; at < code.size(); at += size)
        groups.append(code.mid(at, size));
    return groups.join(QLatin1Char(' '));
}

int TextList::leastStill(int width, int height, bool elderly) const
{
    return playlists::leastStill({width, height}, elderly);
}

int TextList::readingTime(const QString &text, bool elderly) const
{
    return int(playlists::readingTime(playlists::charactersOf(text), elderly).count());
}

} // namespace ironfence::stage::cards
