// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/pack/campaign/cards.h"

#include <algorithm>

namespace ironfence::media::campaign {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;

namespace {

Value textsOf(const QStringList &texts)
{
    Value array = Value::array();
    for (const auto &each : texts)
        array.push_back(text(each));
    return array;
}

Value sectionsOf(const QList<Section> &sections)
{
    Value array = Value::array();
    for (const auto &section : sections)
        array.push_back({{"head", text(section.head)}, {"lines", textsOf(section.lines)}});
    return array;
}

Value page(const QString &design, const Entry &entry, const SeriesHead &head)
{
    return {{"template", text(design)}, {"title", text(entry.title)}, {"source", text(head.speaker)}};
}

tl::unexpected<base::Error> noCard(const Entry &entry, const char *why)
{
    return failure(ErrorCode::Unsupported, QLatin1String(why), entry.id.text());
}

constexpr const char *pagesOnly = "is for pages: it is too long for a strip";

} // namespace

Result<Value> cardOf(const Technique &technique, const SeriesHead &head, Form form)
{
    const auto &entry = technique.entry;
    if (form != Form::Page && technique.isSensitive())
        return noCard(entry, "is flagged sensitive_public: it never stands on a public LED");
    if (form == Form::Narrow)
        return noCard(entry, "has no words for a strip of four characters");
    if (form == Form::Strip) // a slogan: its title comes first, then the advice
        return Value{{"template", "slogan"}, {"title", text(entry.title)}, {"slogan", text(technique.advice)}};
    auto card = page(QStringLiteral("technique"), entry, head);
    card["sections"] = sectionsOf({{head.headings.value(0), technique.how},
                                   {head.headings.value(1), technique.signs},
                                   {head.headings.value(2), technique.remedies}});
    return card;
}

Result<Value> cardOf(const Procedure &procedure, const SeriesHead &head, Form form)
{
    QStringList lines;
    for (const auto &line : procedure.lines)
        lines.append(form == Form::Page ? line.head + u'：' + line.text : line.head);
    if (form != Form::Page)
        return Value{{"template", "steps"}, {"title", text(procedure.name)}, {"lines", textsOf(lines)}};

    auto card = page(procedure.design, procedure.entry, head);
    card["lines"] = textsOf(lines);
    if (!procedure.slogan.isEmpty())
        card["slogan"] = text(procedure.slogan);
    return card;
}

namespace {

/// What the film is about; on a page the name that people call it by is set apart where the title ends with it.
Value openingOf(const Procedure &procedure, Form form)
{
    const auto &name = procedure.name;
    const auto &title = procedure.entry.title;
    Value opening{
        {"template", "scene"}, {"title", text(form == Form::Narrow ? name : title)}, {"illustration", "guard"}};
    if (form == Form::Page && title.endsWith(name) && title != name) {
        opening["title"] = text(name);
        opening["lines"] = textsOf({title.chopped(name.size())});
    }
    return opening;
}

/// All of it at a glance.
Value overview(const Procedure &procedure, const QStringList &heads)
{
    Value card{{"template", "steps"}, {"title", text(procedure.entry.title)}, {"lines", textsOf(heads)}};
    if (!procedure.slogan.isEmpty())
        card["slogan"] = text(procedure.slogan);
    return card;
}

} // namespace

Result<QList<Value>> scenesOf(const Procedure &procedure, Form form)
{
    constexpr qsizetype steps = 3; // 三步法
    const auto &lines = procedure.lines;
    const bool drawn =
        std::all_of(lines.begin(), lines.end(), [](const auto &line) { return !line.illustration.isEmpty(); });
    if (lines.size() != steps || !drawn)
        return noCard(procedure.entry, "is no film: that has exactly three lines, each with an illustration");

    QList<Value> scenes{openingOf(procedure, form)};
    QStringList heads;
    for (const auto &line : lines) {
        heads.append(line.head);
        Value scene{{"template", "scene"},
                    {"title", text(line.head)},
                    {"illustration", text(line.illustration)},
                    {"step", heads.size()}};
        if (form == Form::Page)
            scene["lines"] = textsOf({line.text});
        scenes.append(scene);
    }
    if (form == Form::Page)
        scenes.append(overview(procedure, heads));
    return scenes;
}

Result<Value> cardOf(const Chapter &chapter, const SeriesHead &head, Form form)
{
    if (form != Form::Page)
        return noCard(chapter.entry, pagesOnly);
    auto card = page(QStringLiteral("technique"), chapter.entry, head);
    card["sections"] = sectionsOf(chapter.sections);
    return card;
}

Result<Value> cardOf(const Letter &letter, const SeriesHead &head, Form form)
{
    if (form != Form::Page)
        return noCard(letter.entry, pagesOnly);
    QStringList paragraphs;
    for (const auto &paragraph : letter.paragraphs)
        paragraphs.append(paragraph.text);
    paragraphs.append(letter.signature);
    auto card = page(QStringLiteral("letter"), letter.entry, head);
    card["lines"] = textsOf(paragraphs);
    return card;
}

Result<Value> cardOf(const Bulletin &bulletin, const SeriesHead &head, Form form)
{
    if (form != Form::Page)
        return noCard(bulletin.entry, pagesOnly);
    auto card = page(QStringLiteral("bulletin"), bulletin.entry, head);
    card["sections"] = sectionsOf(bulletin.sections);
    if (!head.notice.isEmpty())
        card["slogan"] = text(head.notice);
    if (bulletin.sample)
        card["sample"] = true;
    return card;
}

Result<Value> cardOf(const Message &message, const SeriesHead &head, Form form)
{
    if (message.form != form)
        return noCard(message.entry, "was written for another form");
    if (form != Form::Page)
        return Value{{"template", "slogan"}, {"title", text(message.entry.title)}};
    if (message.lacks(head.address))
        return noCard(message.entry, "has a code, and its list no address that it could lead to");

    auto card = page(message.design, message.entry, head);
    if (message.hasCode)
        card["qr"] = {{"url", text(head.address)}};
    if (!message.lines.isEmpty())
        card["lines"] = textsOf(message.lines);
    if (!message.slogan.isEmpty())
        card["slogan"] = text(message.slogan);
    if (!message.number.isEmpty())
        card["number"] = text(message.number);
    return card;
}

} // namespace ironfence::media::campaign
