// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/card_edits.h"

#include "console/desktop/editor/programme_edits.h"

namespace ironfence::console::desktop::editor {

using playlists::Card;
using playlists::CardSection;
using playlists::CardTemplate;
using playlists::Illustration;

Card freshCard(CardTemplate design)
{
    Card card;
    card.design = design;
    const auto &rules = playlists::designOf(design);
    card.lines = QStringList(rules.leastLines, QString());
    if (rules.hasSections)
        card.sections = QList{CardSection{QString(), {QString()}}};
    if (rules.isDrawn)
        card.illustration = Illustration::Guard;
    return card;
}

Card withDesign(Card card, CardTemplate design)
{
    const auto &rules = playlists::designOf(design);
    card.design = design;
    card.lines = card.lines.mid(0, rules.mostLines);
    for (auto &line : card.lines)
        line = bounded(line, rules.longestLine);
    while (card.lines.size() < rules.leastLines)
        card.lines.append(QString());
    if (!rules.hasSections)
        card.sections.clear();
    else if (card.sections.isEmpty() && card.lines.isEmpty())
        card.sections = freshCard(design).sections;
    if (!rules.hasNumber)
        card.number.clear();
    if (!rules.hasCode)
        card.code.reset();
    card.isSample = card.isSample && rules.hasSample;
    if (!rules.isDrawn) {
        card.illustration.reset();
        card.step = 0;
    } else if (!card.illustration) {
        card.illustration = Illustration::Guard;
    }
    return card;
}

Card forPicture(Card card)
{
    if (card.title.isEmpty())
        card.title = QStringLiteral("标题");
    for (auto &line : card.lines)
        line = line.isEmpty() ? QStringLiteral("要点") : line;
    for (auto &section : card.sections) {
        section.head = section.head.isEmpty() ? QStringLiteral("小标题") : section.head;
        for (auto &line : section.lines)
            line = line.isEmpty() ? QStringLiteral("内容") : line;
    }
    if (playlists::designOf(card.design).hasNumber && card.number.isEmpty())
        card.number = QStringLiteral("000 000");
    if (card.code && card.code->host().isEmpty())
        card.code.reset();
    return card;
}

} // namespace ironfence::console::desktop::editor
