// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/zone_edits.h"

#include "playlists/canvas.h"

#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::editor {

using playlists::Layout;
using playlists::Playlist;
using playlists::Programme;
using playlists::Unit;
using playlists::Zone;

namespace {

struct Slot
{
    const char *id;
    bool isTicker;
    QRectF area;
};

/// The first is the leading one. A ticker has a tenth of the height at least: less, and a cash machine's is too small
/// to read.
QList<Slot> slotsOf(Division division)
{
    switch (division) {
    case Division::Ticker:
        return {{"main", false, {0, 0, 1, 0.88}}, {"ticker", true, {0, 0.88, 1, 0.12}}};
    case Division::Columns:
        return {{"main", false, {0, 0, 0.7, 1}}, {"side", false, {0.7, 0, 0.3, 1}}};
    case Division::Parts:
        return {{"main", false, {0, 0, 0.7, 0.88}},
                {"side", false, {0.7, 0, 0.3, 0.88}},
                {"ticker", true, {0, 0.88, 1, 0.12}}};
    default:
        return {{"main", false, {0, 0, 1, 1}}};
    }
}

/// A name that none of the zones has.
QString freeId(const QString &wanted, const QList<Zone> &zones)
{
    const auto isTaken = [&](const QString &id) {
        return std::any_of(zones.cbegin(), zones.cend(), [&](const Zone &zone) { return zone.id == id; });
    };
    auto id = wanted;
    for (int number = 2; isTaken(id); ++number)
        id = QStringLiteral("%1-%2").arg(wanted).arg(number);
    return id;
}

bool isAsIn(const Slot &slot, const Zone &zone)
{
    return slot.isTicker == !zone.playlist && zone.unit == Unit::Fraction && zone.area == slot.area;
}

} // namespace

QList<Zone> zonesOf(const Programme &programme)
{
    if (const auto *layout = programme.layout())
        return layout->zones;
    Zone whole;
    whole.id = QStringLiteral("main");
    whole.area = QRectF(0, 0, 1, 1);
    whole.playlist = programme.playlist();
    return {whole};
}

Division divisionOf(const Programme &programme)
{
    if (programme.layout() == nullptr)
        return Division::Whole;
    const auto &zones = programme.layout()->zones;
    for (const auto division : {Division::Ticker, Division::Columns, Division::Parts}) {
        const auto parts = slotsOf(division);
        if (std::equal(parts.cbegin(), parts.cend(), zones.cbegin(), zones.cend(), isAsIn))
            return division;
    }
    return Division::Own;
}

Programme divided(Programme programme, Division division)
{
    if (division == Division::Own || division == divisionOf(programme))
        return programme;
    if (division == Division::Whole) {
        auto leading = programme.playlist();
        programme.content = std::move(leading);
        return programme;
    }
    auto left = zonesOf(programme);
    Layout layout;
    if (const auto *before = programme.layout())
        layout.extra = before->extra;
    const auto parts = slotsOf(division);
    for (const auto &part : parts) {
        const auto found = std::find_if(left.begin(), left.end(),
                                        [&](const Zone &zone) { return zone.playlist.has_value() != part.isTicker; });
        Zone zone;
        if (found != left.end()) {
            zone = *found;
            left.erase(found);
        } else if (part.isTicker) {
            zone.ticker.append(QString());
        } else {
            zone.playlist = Playlist();
        }
        zone.unit = Unit::Fraction;
        zone.area = part.area;
        zone.z = 0;
        layout.zones.append(zone);
    }
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (layout.zones.at(i).id.isEmpty())
            layout.zones[i].id = freeId(QLatin1String(parts.at(i).id), layout.zones);
    }
    programme.content = std::move(layout);
    return programme;
}

Programme withZone(Programme programme, qsizetype at, const Zone &zone)
{
    auto *layout = std::get_if<Layout>(&programme.content);
    if (layout != nullptr && at >= 0 && at < layout->zones.size())
        layout->zones[at] = zone;
    return programme;
}

double sideOf(const Zone &zone, Side side)
{
    const double whole = zone.unit == Unit::Fraction ? 100 : 1;
    switch (side) {
    case Side::Left:
        return zone.area.x() * whole;
    case Side::Top:
        return zone.area.y() * whole;
    case Side::Width:
        return zone.area.width() * whole;
    default:
        return zone.area.height() * whole;
    }
}

std::optional<Zone> withSide(Zone zone, Side side, double length)
{
    const bool isPart = zone.unit == Unit::Fraction;
    const double most = isPart ? 1 : playlists::Canvas::maxSide;
    const double value = isPart ? length / 100 : std::round(length);
    QRectF area = zone.area;
    switch (side) {
    case Side::Left:
        area.moveLeft(value);
        break;
    case Side::Top:
        area.moveTop(value);
        break;
    case Side::Width:
        area.setWidth(value);
        break;
    case Side::Height:
        area.setHeight(value);
        break;
    }
    const bool isInside = area.x() >= 0 && area.y() >= 0 && area.right() <= most && area.bottom() <= most;
    if (!isInside || area.width() <= 0 || area.height() <= 0)
        return std::nullopt;
    zone.area = area;
    return zone;
}

} // namespace ironfence::console::desktop::editor
