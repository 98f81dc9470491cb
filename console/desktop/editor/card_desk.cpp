// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/card_desk.h"

#include "console/desktop/editor/card_edits.h"
#include "console/desktop/editor/programme_edits.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using playlists::Card;
using playlists::CardCode;
using playlists::CardSection;
using playlists::Illustration;

CardDesk::CardDesk(ItemDesk &items, QObject *parent) : QObject(parent), m_items(&items)
{
    connect(&items, &ItemDesk::changed, this, &CardDesk::show);
    m_ledPicture.setUnlit(true);
}

void CardDesk::show()
{
    const auto *item = m_items->item();
    const auto *card = item != nullptr ? std::get_if<playlists::CardItem>(&item->content) : nullptr;
    m_isCard = card != nullptr;
    m_card = card != nullptr ? card->card : Card();
    if (card != nullptr) {
        m_picture.setCard(forPicture(m_card));
        m_ledPicture.setCard(forPicture(m_card), {.isOnLed = true});
    }
    Q_EMIT changed();
}

void CardDesk::change(const Card &card, const QString &field)
{
    if (!m_isCard)
        return;
    auto item = *m_items->item();
    item.content = playlists::CardItem{card};
    m_items->change(item, field);
}

void CardDesk::setMember(QString Card::*member, const QString &text, qsizetype most, const char *field)
{
    auto card = m_card;
    card.*member = bounded(text, most);
    change(card, QLatin1String(field));
}

void CardDesk::setDesign(const QString &design)
{
    if (const auto known = playlists::templateOf(design))
        change(withDesign(m_card, *known));
}

void CardDesk::setTitle(const QString &title)
{
    setMember(&Card::title, title, Card::maxText, "title");
}

void CardDesk::setSlogan(const QString &slogan)
{
    setMember(&Card::slogan, slogan, Card::maxText, "slogan");
}

void CardDesk::setSource(const QString &source)
{
    setMember(&Card::source, source, Card::maxText, "source");
}

void CardDesk::setNumber(const QString &number)
{
    if (rules().hasNumber)
        setMember(&Card::number, number, Card::maxNumber, "number");
}

void CardDesk::setUrl(const QString &url)
{
    if (!rules().hasCode)
        return;
    auto card = m_card;
    auto code = card.code.value_or(CardCode());
    code.url = bounded(url.trimmed(), CardCode::maxUrl);
    card.code = code.url.isEmpty() ? std::nullopt : std::optional(code);
    change(card, QStringLiteral("url"));
}

QStringList CardDesk::heads() const
{
    QStringList heads;
    for (const auto &section : m_card.sections)
        heads.append(section.head);
    return heads;
}

QStringList CardDesk::texts() const
{
    QStringList texts;
    for (const auto &section : m_card.sections)
        texts.append(section.lines.join(u'\n'));
    return texts;
}

void CardDesk::setSample(bool isSample)
{
    auto card = m_card;
    card.isSample = isSample && rules().hasSample;
    change(card);
}

void CardDesk::setIllustration(int illustration)
{
    if (!rules().isDrawn || illustration < int(Illustration::Guard) || illustration > int(Illustration::Transfer))
        return;
    auto card = m_card;
    card.illustration = static_cast<Illustration>(illustration);
    change(card);
}

void CardDesk::setStep(int step)
{
    auto card = m_card;
    card.step = rules().isDrawn ? std::clamp(step, 0, Card::maxStep) : 0;
    change(card, QStringLiteral("step"));
}

void CardDesk::setLine(int at, const QString &line)
{
    if (at < 0 || at >= m_card.lines.size())
        return;
    auto card = m_card;
    card.lines[at] = bounded(line, rules().longestLine);
    change(card, QStringLiteral("line/%1").arg(at));
}

void CardDesk::addLine()
{
    auto card = m_card;
    if (card.lines.size() < rules().mostLines)
        card.lines.append(QString());
    change(card);
}

void CardDesk::removeLine(int at)
{
    auto card = m_card;
    if (at >= 0 && at < card.lines.size())
        card.lines.removeAt(at);
    change(card);
}

void CardDesk::setHead(int at, const QString &head)
{
    if (at < 0 || at >= m_card.sections.size())
        return;
    auto card = m_card;
    card.sections[at].head = bounded(head, CardSection::maxHead);
    change(card, QStringLiteral("head/%1").arg(at));
}

void CardDesk::setText(int at, const QString &text)
{
    if (at < 0 || at >= m_card.sections.size() || m_card.sections.at(at).lines.join(u'\n') == text)
        return;
    auto card = m_card;
    auto &lines = card.sections[at].lines;
    lines = text.split(u'\n').mid(0, CardSection::maxLines);
    for (auto &line : lines)
        line = bounded(line, CardSection::maxLine);
    change(card, QStringLiteral("text/%1").arg(at));
}

void CardDesk::addSection()
{
    auto card = m_card;
    if (rules().hasSections && card.sections.size() < Card::maxSections)
        card.sections.append(CardSection{QString(), {QString()}});
    change(card);
}

void CardDesk::removeSection(int at)
{
    auto card = m_card;
    if (at >= 0 && at < card.sections.size())
        card.sections.removeAt(at);
    change(card);
}

} // namespace ironfence::console::desktop::editor
