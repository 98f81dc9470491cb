// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/check/reading_time.h"

#include <algorithm>

namespace ironfence::playlists::check {

namespace {

int charactersIn(const QString &text)
{
    return static_cast<int>(
        std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace() && !c.isLowSurrogate(); }));
}

int charactersIn(const QStringList &texts)
{
    return charactersIn(texts.join(QString()));
}

} // namespace

int charactersOf(const Card &card)
{
    int count = charactersIn(card.title) + charactersIn(card.slogan) + charactersIn(card.source);
    count += charactersIn(card.number) + charactersIn(card.lines);
    for (const auto &section : card.sections)
        count += charactersIn(section.head) + charactersIn(section.lines);
    return card.code ? count + charactersIn(card.code->host()) : count;
}

base::Milliseconds readingTime(int characters, bool elderly)
{
    constexpr base::Milliseconds least{4000};
    constexpr base::Milliseconds finding{1500}; // the text with one's eyes
    const base::Milliseconds reading(elderly ? characters * 1000 * 2 / 5 : characters * 1000 * 2 / 7);
    return std::max(least, finding + reading);
}

} // namespace ironfence::playlists::check
