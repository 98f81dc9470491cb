// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/cards/card_text.h"

namespace ironfence::stage::cards {

namespace {

constexpr QChar colon(0xFF1A); // full width

} // namespace

void CardText::setCard(const playlists::Card &card, const Viewing &viewing)
{
    m_viewing = viewing;
    m_design = playlists::nameOf(card.design);
    m_title = card.title;
    m_lines = card.lines;
    m_slogan = card.slogan;
    m_source = card.source;
    m_number = card.number;
    m_url = card.code ? card.code->url : QString();
    m_host = card.code ? card.code->host() : QString();
    m_illustration = card.illustration ? playlists::nameOf(*card.illustration) : QString();
    m_step = card.step;
    m_isSample = card.isSample;
    m_sectionHeads.clear();
    m_sectionTexts.clear();
    for (const auto &section : card.sections) {
        m_sectionHeads.append(section.head);
        m_sectionTexts.append(section.lines.join(QLatin1Char('\n')));
    }
    Q_EMIT changed();
}

bool CardText::isExplained() const
{
    return m_design == QLatin1String("steps") || m_design == QLatin1String("questions") ||
           m_design == QLatin1String("counter");
}

QList<QString> CardText::heads() const
{
    QStringList heads;
    for (const QString &line : m_lines)
        heads.append(line.section(colon, 0, 0));
    return heads;
}

QList<QString> CardText::details() const
{
    QStringList details;
    for (const QString &line : m_lines)
        details.append(line.section(colon, 1));
    return details;
}

QStringList CardText::sectionPages() const
{
    QStringList pages;
    for (qsizetype i = 0; i < m_sectionHeads.size(); ++i) {
        for (const QString &line : m_sectionTexts.value(i).split(QLatin1Char('\n')))
            pages.append(m_sectionHeads.at(i) + colon + line);
    }
    return pages;
}

QList<QString> CardText::briefPages() const
{
    if (m_design == QLatin1String("slogan"))
        return {m_slogan.isEmpty() ? m_title : m_slogan};
    QStringList pages{m_number.isEmpty() ? m_title : m_title + QStringLiteral("　") + m_number};
    pages += isExplained() ? heads() : m_lines;
    pages += sectionPages();
    if (!m_slogan.isEmpty())
        pages.append(m_slogan);
    return pages;
}

QList<QString> CardText::fullPages() const
{
    QStringList pages{m_number};
    pages += m_lines + sectionPages();
    pages.append(m_slogan);
    pages.removeAll(QString());
    return pages;
}

} // namespace ironfence::stage::cards
