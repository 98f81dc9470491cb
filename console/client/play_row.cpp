// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/play_row.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

// docs/wire.md
constexpr qsizetype maxRows = 10'000;
constexpr qsizetype maxItem = 160;
constexpr qsizetype maxPlace = 512;
constexpr qsizetype maxCursor = 1024;
constexpr qint64 most = 1LL << 60; // so that some can be added up

void writeText(Value &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json[key] = text(value);
}

} // namespace

const QStringList PlayRow::groups{QStringLiteral("screen"), QStringLiteral("place"), QStringLiteral("day"),
                                  QStringLiteral("programme"), QStringLiteral("item")};

PlayRow &PlayRow::operator+=(const PlayRow &other)
{
    plays += other.plays;
    whole += other.whole;
    shown += other.shown;
    frames += other.frames;
    return *this;
}

PlayRow PlayRow::read(Object object)
{
    PlayRow row;
    row.screen = object.textOr("screen", 48);
    row.place = object.textOr("place", maxPlace);
    row.day = object.textOr("day", 10);
    row.authority = object.textOr("authority", 48);
    row.programme = object.textOr("programme", maxItem);
    row.item = object.textOr("item", maxItem);
    row.plays = object.integer("plays", 0, most);
    row.whole = object.integer("whole", 0, row.plays);
    row.shown = base::Milliseconds{object.integer("shown_ms", 0, most)};
    row.frames = object.integer("frames", 0, most);
    return row;
}

Value PlayRow::toJson() const
{
    Value json{{"plays", plays},
               {"whole", whole},
               {"cut", cut()},
               {"shown_ms", static_cast<qint64>(shown.count())},
               {"frames", frames}};
    writeText(json, "screen", screen);
    writeText(json, "place", place);
    writeText(json, "day", day);
    writeText(json, "authority", authority);
    writeText(json, "programme", programme);
    writeText(json, "item", item);
    return json;
}

PlayRowPage PlayRowPage::read(Object object)
{
    PlayRowPage page;
    if (!object.has("rows"))
        object.reader().fail(object.pathOf("rows"), QStringLiteral("is missing"));
    object.each("rows", maxRows, [&](const Value &value, const QString &path) {
        page.rows.append(PlayRow::read(Object(value, path, object.reader())));
    });
    page.next = object.textOr("next", maxCursor);
    if (!page.next.isEmpty() && page.rows.isEmpty())
        object.reader().fail(object.pathOf("next"), QStringLiteral("must follow a row"));
    return page;
}

Value PlayRowPage::toJson() const
{
    Value json{{"rows", Value::array()}};
    for (const auto &row : rows)
        json["rows"].push_back(row.toJson());
    writeText(json, "next", next);
    return json;
}

} // namespace ironfence::console::client
