// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/layout.h"

#include "base/ids.h"
#include "playlists/canvas.h"

#include <algorithm>
#include <cmath>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxZones = 8;
constexpr qsizetype maxTickerTexts = 20;
constexpr qsizetype maxTickerText = 120;

QRectF readArea(Object &object, Unit unit)
{
    const double most = unit == Unit::Fraction ? 1 : Canvas::maxSide;
    const auto number = [&](const char *key) { return object.numberOr(key, 0, most, 0); };
    const QRectF area(number("x"), number("y"), number("width"), number("height"));
    // Not QRectF's ==, for which a hair is nothing.
    const auto isWhole = [](double value) { return value == std::floor(value); };
    const bool whole = isWhole(area.x()) && isWhole(area.y()) && isWhole(area.width()) && isWhole(area.height());
    if (area.width() <= 0 || area.height() <= 0)
        object.reader().fail(object.pathOf("width"), QStringLiteral("a zone must have a width and a height"));
    else if (unit == Unit::Pixels && !whole)
        object.reader().fail(object.pathOf("x"), QStringLiteral("pixels must be whole numbers"));
    else if (area.right() > most || area.bottom() > most)
        object.reader().fail(object.pathOf("x"), QStringLiteral("reaches beyond the canvas"));
    return area;
}

} // namespace

Zone Zone::read(Object object)
{
    Zone zone;
    zone.id = object.text("id", 48);
    if (!base::isSlug(zone.id))
        object.reader().fail(object.pathOf("id"), QStringLiteral("must be 1-48 characters of a-z, 0-9 and '-'"));
    if (object.has("unit"))
        zone.unit = object.oneOf<Unit>("unit", {{"fraction", Unit::Fraction}, {"px", Unit::Pixels}});
    zone.area = readArea(object, zone.unit);
    zone.z = static_cast<int>(object.integerOr("z", 0, 100, 0));
    if (object.has("playlist"))
        zone.playlist = Playlist::read(object.object("playlist"));
    zone.ticker = object.texts("ticker", maxTickerTexts, maxTickerText);
    if (zone.playlist.has_value() == !zone.ticker.isEmpty())
        object.reader().fail(object.path(), QStringLiteral("must have either a playlist or a ticker"));
    zone.extra = object.rest();
    return zone;
}

Value Zone::toJson() const
{
    Value json = extra;
    json["id"] = base::json::text(id);
    if (unit == Unit::Pixels)
        json["unit"] = "px";
    json["x"] = area.x();
    json["y"] = area.y();
    json["width"] = area.width();
    json["height"] = area.height();
    if (z != 0)
        json["z"] = z;
    if (playlist)
        json["playlist"] = playlist->toJson();
    for (const auto &text : ticker)
        json["ticker"].push_back(base::json::text(text));
    return json;
}

QRect Zone::on(const QSize &canvas) const
{
    const double across = unit == Unit::Fraction ? canvas.width() : 1;
    const double down = unit == Unit::Fraction ? canvas.height() : 1;
    const QPoint corner(qRound(area.left() * across), qRound(area.top() * down));
    const QPoint beyond(qRound(area.right() * across), qRound(area.bottom() * down));
    return QRect(corner, beyond - QPoint(1, 1)).intersected({{0, 0}, canvas});
}

Layout Layout::read(Object object)
{
    Layout layout;
    object.each("zones", maxZones, [&](const Value &value, const QString &path) {
        auto zone = Zone::read(Object(value, path, object.reader()));
        const auto same = [&](const Zone &other) { return other.id == zone.id; };
        if (std::any_of(layout.zones.cbegin(), layout.zones.cend(), same))
            object.reader().fail(path + QStringLiteral(".id"), QStringLiteral("is used twice"));
        layout.zones.append(std::move(zone));
    });
    if (layout.zones.isEmpty() || !layout.zones.constFirst().playlist)
        object.reader().fail(object.pathOf("zones"), QStringLiteral("must begin with a zone that has a playlist"));
    layout.extra = object.rest();
    return layout;
}

Value Layout::toJson() const
{
    Value json = extra;
    json["zones"] = Value::array();
    for (const auto &zone : zones)
        json["zones"].push_back(zone.toJson());
    return json;
}

} // namespace ironfence::playlists
