// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/zone_desk.h"

#include "console/desktop/editor/programme_edits.h"

#include <algorithm>
#include <cmath>

namespace ironfence::console::desktop::editor {

using playlists::Zone;

namespace {

constexpr int sideCount = 4;

/// As people write it: hundredths at most, and none that say nothing.
QString lengthText(double length)
{
    constexpr double hundredths = 100;
    return QString::number(std::round(length * hundredths) / hundredths);
}

} // namespace

ZoneDesk::ZoneDesk(Document &document, QObject *parent)
    : QObject(parent), m_document(&document), m_zones(zonesOf(document.value()))
{
    connect(&document, &Document::changed, this, &ZoneDesk::show);
}

void ZoneDesk::show()
{
    m_zones = zonesOf(m_document->value());
    m_current = std::clamp(m_current, 0, static_cast<int>(m_zones.size()) - 1);
    m_all.show(m_zones);
    Q_EMIT changed();
}

void ZoneDesk::setCurrent(int current)
{
    if (current == m_current || current < 0 || current >= m_zones.size())
        return;
    m_current = current;
    Q_EMIT changed();
}

QString ZoneDesk::path() const
{
    return m_document->value().layout() != nullptr ? QStringLiteral("$.layout.zones[%1]").arg(m_current)
                                                   : QStringLiteral("$.playlist");
}

QStringList ZoneDesk::sides() const
{
    QStringList texts;
    for (int side = 0; side < sideCount; ++side)
        texts.append(lengthText(sideOf(zone(), static_cast<Side>(side))));
    return texts;
}

void ZoneDesk::divide(int division)
{
    m_document->apply(divided(m_document->value(), static_cast<Division>(division)));
}

bool ZoneDesk::setSide(int side, const QString &text)
{
    bool isNumber = false;
    const double length = text.trimmed().toDouble(&isNumber);
    if (!isNumber || side < 0 || side >= sideCount)
        return false;
    if (lengthText(length) == sides().at(side)) // what nobody sees of it stays
        return true;
    const auto changed = withSide(zone(), static_cast<Side>(side), length);
    if (changed)
        change(*changed, QStringLiteral("side/%1").arg(side));
    return changed.has_value();
}

bool ZoneDesk::setLayer(const QString &text)
{
    bool isNumber = false;
    const int layer = text.trimmed().toInt(&isNumber);
    if (!isNumber || layer < 0 || layer > highestLayer)
        return false;
    auto changed = zone();
    changed.z = layer;
    change(changed, QStringLiteral("layer"));
    return true;
}

void ZoneDesk::setTicker(int at, const QString &text)
{
    if (at < 0 || at >= zone().ticker.size())
        return;
    auto changed = zone();
    changed.ticker[at] = bounded(text, longestTicker);
    change(changed, QStringLiteral("ticker/%1").arg(at));
}

void ZoneDesk::addTicker()
{
    auto changed = zone();
    if (isTicker() && changed.ticker.size() < mostTicker)
        changed.ticker.append(QString());
    change(changed);
}

void ZoneDesk::removeTicker(int at)
{
    auto changed = zone();
    if (at >= 0 && at < changed.ticker.size() && changed.ticker.size() > 1)
        changed.ticker.removeAt(at);
    change(changed);
}

void ZoneDesk::change(const Zone &zone, const QString &field)
{
    m_document->apply(withZone(m_document->value(), m_current, zone),
                      field.isEmpty() ? QString() : QStringLiteral("zone/%1/%2").arg(m_current).arg(field));
}

} // namespace ironfence::console::desktop::editor
