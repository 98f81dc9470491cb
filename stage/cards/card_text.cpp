// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_text.h"

#include "playlists/card_pages.h"
#include "playlists/standing.h"

namespace ironfence::stage::cards {

void CardText::setCard(const playlists::Card &card, const Viewing &viewing)
{
    m_card = card;
    m_viewing = viewing;
    Q_EMIT changed();
}

template <typename T>
void CardText::change(T &field, const T &value)
{
    if (field == value)
        return;
    field = value;
    Q_EMIT changed();
}

void CardText::setUnlit(bool unlit)
{
    change(m_viewing.isOnLed, unlit);
}

void CardText::setForElderly(bool elderly)
{
    change(m_viewing.isForElderly, elderly);
}

void CardText::setDesign(const QString &design)
{
    change(m_card.design, playlists::templateOf(design).value_or(playlists::CardTemplate::Slogan));
}

void CardText::setTitle(const QString &title)
{
    change(m_card.title, title);
}

void CardText::setLines(const QList<QString> &lines)
{
    change(m_card.lines, lines);
}

void CardText::setSlogan(const QString &slogan)
{
    change(m_card.slogan, slogan);
}

QList<QString> CardText::sectionHeads() const
{
    QStringList heads;
    for (const auto &section : m_card.sections)
        heads.append(section.head);
    return heads;
}

QList<QString> CardText::sectionTexts() const
{
    QStringList texts;
    for (const auto &section : m_card.sections)
        texts.append(section.lines.join(QLatin1Char('\n')));
    return texts;
}

QList<QString> CardText::heads() const
{
    return playlists::headsOf(m_card);
}

QList<QString> CardText::details() const
{
    return playlists::detailsOf(m_card);
}

QList<QString> CardText::briefPages() const
{
    return playlists::briefPages(m_card);
}

QList<QString> CardText::fullPages() const
{
    return playlists::fullPages(m_card, m_viewing.isForElderly);
}

int CardText::standingTime(int width, int height) const
{
    return int(playlists::standingTime(m_card, {{width, height}, m_viewing.isForElderly}).count());
}

} // namespace ironfence::stage::cards
