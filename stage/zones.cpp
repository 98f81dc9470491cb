// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/zones.h"

#include <algorithm>

namespace ironfence::stage {

namespace {

bool runs(const Layer &layer, const Division &division)
{
    return layer.division() && layer.division()->isBeside(division);
}

} // namespace

Zones::Zones(const Zone::Parts &parts, const Pane &lead) : m_parts(parts), m_lead(lead)
{
    for (const auto *layer : {lead.first(), lead.second()}) {
        connect(layer, &Layer::areaChanged, this, &Zones::follow);
        const auto placeAll = [this] {
            for (const auto &zone : m_zones)
                place(*zone);
        };
        connect(layer, &Layer::shownChanged, this, placeAll);
        connect(layer, &Layer::opacityChanged, this, placeAll);
    }
}

Zones::~Zones() = default;

void Zones::follow()
{
    remove();
    for (const auto *layer : {m_lead.first(), m_lead.second()}) {
        const auto &division = layer->division();
        const auto belongs = [&](const auto &zone) { return zone->division().isBeside(*division); };
        if (division && std::none_of(m_zones.begin(), m_zones.end(), belongs))
            add(*division);
    }
    for (const auto &zone : m_zones)
        place(*zone);
}

/// Those of no layer any more.
void Zones::remove()
{
    for (auto row = static_cast<int>(m_zones.size()) - 1; row >= 0; --row) {
        auto &zone = m_zones.at(static_cast<std::size_t>(row));
        if (runs(*m_lead.first(), zone->division()) || runs(*m_lead.second(), zone->division()))
            continue;
        beginRemoveRows({}, row, row);
        zone.release()->deleteLater(); // after its view
        m_zones.erase(m_zones.begin() + row);
        endRemoveRows();
    }
}

void Zones::add(const Division &division)
{
    for (const auto &cue : division.beside) {
        const auto row = static_cast<int>(m_zones.size());
        beginInsertRows({}, row, row);
        m_zones.push_back(std::make_unique<Zone>(m_parts, division, cue));
        endInsertRows();
        auto *zone = m_zones.back().get();
        connect(zone, &Zone::failed, this, &Zones::failed);
        zone->play(); // now that it has a view
    }
}

void Zones::place(Zone &zone) const
{
    const auto *upper = m_lead.first()->isOnTop() ? m_lead.first() : m_lead.second();
    const auto *lower = upper == m_lead.first() ? m_lead.second() : m_lead.first();
    const bool above = upper->isShown() && runs(*upper, zone.division());
    const bool below = lower->isShown() && runs(*lower, zone.division());
    // Between two items of its layout a zone stands; else it comes with the first of them.
    zone.place(above || below, above, above && !below ? upper->opacity() : 1);
}

void Zones::play()
{
    for (const auto &zone : m_zones)
        zone->play();
}

void Zones::refresh()
{
    for (const auto &zone : m_zones)
        zone->refresh();
}

void Zones::onSwapped(quint64 change)
{
    for (const auto &zone : m_zones)
        zone->onSwapped(change);
}

int Zones::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_zones.size());
}

QVariant Zones::data(const QModelIndex &index, int role) const
{
    if (role != Qt::UserRole || index.row() < 0 || index.row() >= rowCount())
        return {};
    return QVariant::fromValue(m_zones.at(static_cast<std::size_t>(index.row())).get());
}

QHash<int, QByteArray> Zones::roleNames() const
{
    return {{Qt::UserRole, QByteArrayLiteral("zone")}};
}

} // namespace ironfence::stage
