// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/dwell.h"

#include "playlists/reading_time.h"

#include <algorithm>

namespace ironfence::console::pack {

using base::json::Value;
using media::campaign::Form;
using std::chrono::milliseconds;

namespace {

void collect(const Value &value, QStringList &words)
{
    if (value.is_string())
        words.append(QString::fromStdString(value.get<std::string>()));
    for (const auto &part : value.is_structured() ? value : Value::array())
        collect(part, words);
}

/// Passing twice, as docs of dwellOf() reckon it.
milliseconds passingTime(int characters)
{
    constexpr milliseconds rest{1500};
    return rest + milliseconds(3 * characters * 1000 * 2 / 7);
}

} // namespace

QStringList wordsOf(const Value &card)
{
    QStringList words;
    for (const char *key : {"title", "number", "lines", "sections", "slogan", "source"}) {
        if (card.contains(key))
            collect(card.at(key), words);
    }
    return words;
}

std::chrono::seconds dwellOf(const Value &card, Form form, Pace pace)
{
    int characters = 0;
    milliseconds parts{0};
    for (const auto &words : wordsOf(card)) {
        const int own = playlists::charactersOf(words);
        characters += own;
        parts += std::max(playlists::readingTime(own, pace == Pace::Elderly), passingTime(own));
    }
    const auto needed = form == Form::Page ? playlists::readingTime(characters, pace == Pace::Elderly) : parts;
    const bool isScene = card.value("template", std::string()) == "scene";
    return std::max(std::chrono::ceil<std::chrono::seconds>(needed), isScene ? sceneDwell : std::chrono::seconds(0));
}

} // namespace ironfence::console::pack
