// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/card.h"

#include <QRegularExpression>
#include <QUrl>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr CardDesign designs[] = {
    {CardTemplate::Slogan, "slogan"},
    {CardTemplate::Reminder, "reminder"},
    {CardTemplate::Steps, "steps", 1},
    {CardTemplate::Questions, "questions", 1, 5},
    {CardTemplate::Technique, "technique", 0, 8, 120, true},
    {CardTemplate::Bulletin, "bulletin", 0, 8, 120, true, false, false, true},
    {CardTemplate::Hotline, "hotline", 0, 8, 120, false, true, true},
    {CardTemplate::Letter, "letter", 1, 24, 400, false, false, true},
    {CardTemplate::Counter, "counter", 1, 6},
    {CardTemplate::Checklist, "checklist", 1},
    {CardTemplate::Scene, "scene", 0, 2, 40, false, false, false, false, true},
};

CardTemplate readTemplate(Object &object)
{
    const auto design = templateOf(object.text("template", 64));
    if (!design)
        object.reader().fail(object.pathOf("template"), QStringLiteral("unknown value"));
    return design.value_or(CardTemplate::Slogan);
}

Value listOf(const QStringList &texts)
{
    Value array = Value::array();
    for (const QString &text : texts)
        array.push_back(base::json::text(text));
    return array;
}

QList<CardSection> readSections(Object &object)
{
    QList<CardSection> sections;
    object.each("sections", Card::maxSections, [&](const Value &value, const QString &path) {
        Object part(value, path, object.reader());
        CardSection section{part.text("head", CardSection::maxHead),
                            part.texts("lines", CardSection::maxLines, CardSection::maxLine)};
        if (section.lines.isEmpty())
            part.reader().fail(part.pathOf("lines"), QStringLiteral("a section needs at least one line"));
        section.extra = part.rest();
        sections.append(section);
    });
    return sections;
}

QString readNumber(Object &object)
{
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("[0-9][0-9 -]{1,18}[0-9]")));
    QString number = object.text("number", Card::maxNumber, 3);
    if (!shape.match(number).hasMatch())
        object.reader().fail(
            object.pathOf("number"),
            QStringLiteral("must be a telephone number: digits, with blanks and hyphens between them"));
    return number;
}

CardCode readCode(Object object)
{
    // No more than this: what people read beside the code is where it leads, whatever a browser makes of the rest.
    static const QRegularExpression shape(QRegularExpression::anchoredPattern(
        QStringLiteral("https://[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?([/?#][!-~]*)?")));
    CardCode code{object.text("url", CardCode::maxUrl)};
    if (!shape.match(code.url).hasMatch() || code.host().isEmpty())
        object.reader().fail(object.pathOf("url"),
                             QStringLiteral("must be an https address in ASCII without user name: https://host/path"));
    code.extra = object.rest();
    return code;
}

void refuseForeign(Object &object, const char *key, bool belongs, const char *owners)
{
    if (!belongs && object.has(key))
        object.reader().fail(object.pathOf(key),
                             QStringLiteral("belongs to cards of template %1").arg(QLatin1String(owners)));
}

} // namespace

const CardDesign &designOf(CardTemplate which)
{
    return *std::find_if(std::begin(designs), std::end(designs),
                         [which](const CardDesign &one) { return one.design == which; });
}

QString nameOf(CardTemplate design)
{
    return QLatin1String(designOf(design).name);
}

std::optional<CardTemplate> templateOf(const QString &name)
{
    const auto *const found = std::find_if(std::begin(designs), std::end(designs),
                                           [&](const CardDesign &one) { return name == QLatin1String(one.name); });
    return found == std::end(designs) ? std::nullopt : std::optional(found->design);
}

QString CardCode::host() const
{
    return QUrl(url, QUrl::StrictMode).host(QUrl::FullyEncoded).toLower();
}

QString CardCode::hostAndPort() const
{
    constexpr int https = 443;
    const int port = QUrl(url, QUrl::StrictMode).port(https);
    return port == https ? host() : QStringLiteral("%1:%2").arg(host()).arg(port);
}

Card Card::read(Object object)
{
    Card card;
    card.design = readTemplate(object);
    const CardDesign &rules = designOf(card.design);
    card.title = object.text("title", maxText);
    card.lines = object.texts("lines", rules.mostLines, rules.longestLine);
    card.slogan = object.textOr("slogan", maxText);
    card.source = object.textOr("source", maxText);

    refuseForeign(object, "sections", rules.hasSections, "technique or bulletin");
    refuseForeign(object, "number", rules.hasNumber, "hotline");
    refuseForeign(object, "qr", rules.hasCode, "hotline or letter");
    refuseForeign(object, "sample", rules.hasSample, "bulletin");
    refuseForeign(object, "illustration", rules.isDrawn, "scene");
    refuseForeign(object, "step", rules.isDrawn, "scene");
    card.sections = readSections(object);
    if (rules.hasNumber)
        card.number = readNumber(object);
    if (object.has("qr"))
        card.code = readCode(object.object("qr"));
    card.isSample = object.booleanOr("sample", false);
    if (rules.isDrawn)
        card.illustration = readIllustration(object);
    card.step = static_cast<int>(object.integerOr("step", 1, maxStep, 0));
    card.extra = object.rest();

    const auto has = card.lines.size() + (rules.hasSections ? card.sections.size() : 0);
    if (has < std::max<qsizetype>(rules.leastLines, rules.hasSections ? 1 : 0)) {
        object.reader().fail(
            object.pathOf("lines"),
            QStringLiteral("a card of template %1 needs at least one line%2")
                .arg(nameOf(card.design), rules.hasSections ? QStringLiteral(" or section") : QString()));
    }
    return card;
}

base::Result<Card> Card::parse(QByteArrayView bytes)
{
    const auto document = base::json::parse(bytes);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("card");
    return reader.finish(read(object));
}

Value Card::toJson() const
{
    Value json = extra;
    json["template"] = base::json::text(nameOf(design));
    json["title"] = base::json::text(title);
    if (!lines.isEmpty())
        json["lines"] = listOf(lines);
    if (!slogan.isEmpty())
        json["slogan"] = base::json::text(slogan);
    if (!source.isEmpty())
        json["source"] = base::json::text(source);
    for (const CardSection &section : sections) {
        Value part = section.extra;
        part["head"] = base::json::text(section.head);
        part["lines"] = listOf(section.lines);
        json["sections"].push_back(part);
    }
    if (!number.isEmpty())
        json["number"] = base::json::text(number);
    if (code) {
        json["qr"] = code->extra;
        json["qr"]["url"] = base::json::text(code->url);
    }
    if (isSample)
        json["sample"] = true;
    if (illustration)
        json["illustration"] = base::json::text(nameOf(*illustration));
    if (step != 0)
        json["step"] = step;
    return json;
}

} // namespace ironfence::playlists
