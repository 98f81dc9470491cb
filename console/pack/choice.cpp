// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/pack/choice.h"

#include "media/pack/campaign/cards.h"

#include <algorithm>

namespace ironfence::console::pack {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Value;
using namespace media::campaign;

namespace {

bool suits(const QStringList &wanted, const QStringList &audiences)
{
    return wanted.isEmpty() ||
           std::any_of(wanted.begin(), wanted.end(), [&](const QString &one) { return audiences.contains(one); });
}

/// Whether an entry that nobody names is shown among the others of its list.
template <typename T>
bool joins(const T &, const Choice &choice, Form)
{
    return choice.audiences.isEmpty();
}
bool joins(const Technique &technique, const Choice &choice, Form)
{
    return !technique.isSensitive() && suits(choice.audiences, technique.audiences);
}
bool joins(const Message &message, const Choice &choice, Form form)
{
    return message.form == form && suits(choice.audiences, message.audiences);
}

template <typename T>
bool isSilent(const T &, const SeriesHead &)
{
    return false;
}
bool isSilent(const Message &message, const SeriesHead &head)
{
    return message.lacks(head.address);
}

template <typename T>
Result<QList<Value>> cardsOf(const QList<T> &entries, const SeriesHead &head, const Choice &choice, Form form)
{
    QList<Value> cards;
    bool isThere = false;
    for (const auto &entry : entries) {
        const bool isWanted =
            choice.entry.isEmpty() ? joins(entry, choice, form) : entry.entry.id.text() == choice.entry;
        if (!isWanted)
            continue;
        isThere = true;
        if (isSilent(entry, head))
            continue;
        auto card = cardOf(entry, head, form);
        if (!card)
            return failure(card.error());
        cards.append(std::move(*card));
    }
    if (!isThere) {
        return failure(ErrorCode::NotFound, QStringLiteral("the campaign has no such entry"),
                       choice.entry.isEmpty() ? choice.list : choice.list + u'/' + choice.entry);
    }
    return cards;
}

template <typename T>
Result<QList<Value>> cardsOf(const Series<T> &series, const Choice &choice, Form form)
{
    return cardsOf(series.entries, series.head, choice, form);
}

} // namespace

Result<QList<Value>> Choice::cards(const Library &library, Form form) const
{
    if (list == QStringLiteral("techniques"))
        return cardsOf(library.techniques, *this, form);
    if (list == QStringLiteral("top-ten"))
        return cardsOf(library.topTen, *this, form);
    if (list == QStringLiteral("procedures"))
        return cardsOf(library.procedures, *this, form);
    if (list == QStringLiteral("handbook"))
        return cardsOf(library.handbook, *this, form);
    if (list == QStringLiteral("letter"))
        return cardsOf(library.letters, *this, form);
    if (list == QStringLiteral("bulletins"))
        return cardsOf(library.bulletins, *this, form);
    if (list == QStringLiteral("messages"))
        return cardsOf(library.messages, *this, form);
    for (const auto &season : library.seasons.entries) {
        if (list == QStringLiteral("seasons/") + season.entry.id.text())
            return cardsOf(season.messages, library.seasons.head, *this, form);
    }
    return failure(ErrorCode::NotFound, QStringLiteral("the campaign has no such list"), list);
}

Result<QList<Value>> Choice::scenes(const Library &library, Form form) const
{
    const auto &all = library.procedures.entries;
    const auto found =
        std::find_if(all.begin(), all.end(), [this](const auto &each) { return each.entry.id.text() == entry; });
    if (list != QStringLiteral("procedures") || found == all.end()) {
        return failure(ErrorCode::NotFound, QStringLiteral("the campaign has no such procedure"), list + u'/' + entry);
    }
    return scenesOf(*found, form);
}

} // namespace ironfence::console::pack
