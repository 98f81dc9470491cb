// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/reading_time.h"

#include <algorithm>

namespace ironfence::playlists {

int charactersOf(const QString &text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); }));
}

namespace {

int charactersOfAll(const QStringList &texts)
{
    return charactersOf(texts.join(QString()));
}

} // namespace

int charactersOf(const Card &card)
{
    int count = charactersOf(card.title) + charactersOf(card.slogan) + charactersOf(card.source);
    count += charactersOf(card.number) + charactersOfAll(card.lines);
    for (const auto &section : card.sections)
        count += charactersOf(section.head) + charactersOfAll(section.lines);
    return card.code ? count + charactersOf(card.code->host()) : count;
}

base::Milliseconds readingTime(int characters, bool elderly)
{
    constexpr base::Milliseconds least{4000};
    constexpr base::Milliseconds finding{1500}; // the text with one's eyes
    const base::Milliseconds reading(elderly ? characters * 1000 * 2 / 5 : characters * 1000 * 2 / 7);
    return std::max(least, finding + reading);
}

} // namespace ironfence::playlists
