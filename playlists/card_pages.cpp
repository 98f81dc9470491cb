// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/card_pages.h"

namespace ironfence::playlists {

namespace {

constexpr QChar colon(0xFF1A); // full width

/// Its lines are "words：explanation".
bool isExplained(const Card &card)
{
    return card.design == CardTemplate::Steps || card.design == CardTemplate::Questions ||
           card.design == CardTemplate::Counter;
}

/// Of a text that is longer than a glance; shorter ones stay whole, and so does what has no full stop.
QStringList sentencesOf(const QString &text)
{
    constexpr qsizetype glance = 32;
    static const QString ends = QStringLiteral("。！？；");
    QStringList sentences;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size() && text.size() > glance; ++at) {
        if (!ends.contains(text.at(at)))
            continue;
        sentences.append(text.mid(start, at + 1 - start));
        start = at + 1;
    }
    if (start < text.size())
        sentences.append(text.mid(start));
    return sentences;
}

QStringList sectionPages(const Card &card)
{
    QStringList pages;
    for (const auto &section : card.sections) {
        for (const QString &line : section.lines)
            pages.append(section.head + colon + line);
    }
    return pages;
}

} // namespace

QStringList headsOf(const Card &card)
{
    QStringList heads;
    for (const QString &line : card.lines)
        heads.append(line.section(colon, 0, 0));
    return heads;
}

QStringList detailsOf(const Card &card)
{
    QStringList details;
    for (const QString &line : card.lines)
        details.append(line.section(colon, 1));
    return details;
}

QStringList briefPages(const Card &card)
{
    QStringList pages{card.number.isEmpty() ? card.title : card.title + QStringLiteral("　") + card.number};
    if (card.design != CardTemplate::Slogan)
        pages += isExplained(card) ? headsOf(card) : card.lines;
    pages += sectionPages(card);
    pages.append(card.slogan);
    pages.removeAll(QString());
    return pages;
}

QStringList fullPages(const Card &card, bool isForElderly)
{
    QStringList pages{card.number};
    for (const QString &text : card.lines + sectionPages(card) + QStringList{card.slogan})
        pages += isForElderly ? sentencesOf(text) : QStringList{text};
    pages.removeAll(QString());
    return pages;
}

} // namespace ironfence::playlists
