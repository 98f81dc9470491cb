// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/card.h"

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

QString nameOf(CardTemplate design)
{
    switch (design) {
    case CardTemplate::Slogan:
        return QStringLiteral("slogan");
    case CardTemplate::Reminder:
        return QStringLiteral("reminder");
    case CardTemplate::Steps:
        return QStringLiteral("steps");
    }
    Q_UNREACHABLE();
}

} // namespace

Card Card::read(Object object)
{
    Card card;
    card.design = object.oneOf<CardTemplate>(
        "template",
        {{"slogan", CardTemplate::Slogan}, {"reminder", CardTemplate::Reminder}, {"steps", CardTemplate::Steps}});
    card.title = object.text("title", 64);
    card.lines = object.texts("lines", 8, 120);
    card.slogan = object.textOr("slogan", 64);
    card.source = object.textOr("source", 64);
    card.extra = object.rest();

    if (card.design == CardTemplate::Steps && card.lines.isEmpty())
        object.reader().fail(object.pathOf("lines"), QStringLiteral("steps need at least one line"));
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
    if (!lines.isEmpty()) {
        Value array = Value::array();
        for (const QString &line : lines)
            array.push_back(base::json::text(line));
        json["lines"] = array;
    }
    if (!slogan.isEmpty())
        json["slogan"] = base::json::text(slogan);
    if (!source.isEmpty())
        json["source"] = base::json::text(source);
    return json;
}

} // namespace ironfence::playlists
