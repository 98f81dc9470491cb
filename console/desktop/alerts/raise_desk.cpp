// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/raise_desk.h"

#include "console/desktop/fleet/place_choice.h"

#include <algorithm>

namespace ironfence::console::desktop::alerts {

using playlists::Alert;
using playlists::AlertStatus;

namespace {

AlertStatus statusOf(const QString &name)
{
    for (const auto status : {AlertStatus::Actual, AlertStatus::Test}) {
        if (playlists::nameOf(status) == name)
            return status;
    }
    return AlertStatus::Exercise;
}

} // namespace

RaiseDesk::RaiseDesk(ReleaseDesk &release, fleet::FleetDesk &fleet, QList<AlertTemplate> templates, QObject *parent)
    : QObject(parent), m_release(&release), m_fleet(&fleet), m_templates(std::move(templates))
{
    begin();
    connect(&fleet, &fleet::FleetDesk::counted, this, &RaiseDesk::changed);
}

QStringList RaiseDesk::templates() const
{
    QStringList names;
    for (const auto &one : m_templates)
        names.append(one.name);
    return names;
}

void RaiseDesk::begin()
{
    m_follows.clear();
    m_told.clear();
    m_status = playlists::nameOf(AlertStatus::Exercise);
    m_level = 1;
    m_headline.clear();
    m_description.clear();
    m_instruction.clear();
    m_sender = m_release->sender();
    m_life = usualLife;
    m_places.clear();
    Q_EMIT changed();
}

void RaiseDesk::beginUpdate(const AlertBoard *board)
{
    begin();
    if (board == nullptr || !board->told())
        return;
    const auto &told = *board->told();
    m_follows = told.identifier;
    m_told = told.places;
    m_status = playlists::nameOf(told.status);
    m_level = told.level;
    m_headline = told.headline;
    m_description = told.description;
    m_instruction = told.instruction;
    coverTold();
    Q_EMIT changed();
}

/// Whoever believes what was told must hear what follows it.
void RaiseDesk::coverTold()
{
    for (const auto &place : std::as_const(m_told)) {
        if (!draft().concerns(place))
            m_places.append(place.text());
    }
}

void RaiseDesk::use(int number)
{
    if (number < 0 || number >= m_templates.size())
        return;
    const auto &chosen = m_templates.at(number);
    m_headline = chosen.headline;
    m_description = chosen.description;
    m_instruction = chosen.instruction;
    Q_EMIT changed();
}

void RaiseDesk::toggle(const QString &place)
{
    m_places = fleet::withToggled(m_places, place);
    coverTold();
    Q_EMIT changed();
}

Alert RaiseDesk::draft() const
{
    Alert alert;
    alert.status = statusOf(m_status);
    alert.level = m_level;
    alert.headline = m_headline.trimmed();
    alert.description = m_description.trimmed();
    alert.instruction = m_instruction.trimmed();
    alert.senderName = m_sender.trimmed();
    for (const auto &text : m_places)
        alert.places.append(base::PlacePath::parse(text).value_or(base::PlacePath{}));
    return alert;
}

int RaiseDesk::targeted() const
{
    const auto alert = draft();
    const auto &fleet = m_fleet->model();
    int count = 0;
    for (int row = 0; row < fleet.rowCount(); ++row)
        count += alert.concerns(fleet.rowAt(row).summary.screen.place) ? 1 : 0;
    return count;
}

RaiseDesk::Lack RaiseDesk::lack() const
{
    const auto alert = draft();
    if (alert.headline.isEmpty())
        return Lack::Headline;
    if (alert.headline.size() > maxHeadline)
        return Lack::LongHeadline;
    if (std::max(alert.description.size(), alert.instruction.size()) > maxText)
        return Lack::LongText;
    if (alert.senderName.isEmpty() || alert.senderName.size() > maxSender)
        return Lack::Sender;
    if (alert.places.isEmpty())
        return Lack::Places;
    return alert.places.size() > maxPlaces ? Lack::ManyPlaces : Lack::Nothing;
}

void RaiseDesk::release(const QString &passphrase)
{
    if (lack() != Lack::Nothing)
        return;
    const auto life = lives.at(static_cast<size_t>(std::clamp(m_life, 0, static_cast<int>(lives.size()) - 1)));
    if (!m_follows.isEmpty()) {
        const auto alert = draft();
        m_release->update(m_follows,
                          {.level = alert.level,
                           .headline = alert.headline,
                           .description = alert.description,
                           .instruction = alert.instruction,
                           .sender = alert.senderName,
                           .places = alert.places,
                           .life = life},
                          passphrase);
        return;
    }
    m_release->release(
        [alert = draft(), life](base::UtcTime now) {
            auto dated = alert;
            dated.sent = now;
            dated.effective = now;
            dated.expires = now + life;
            return dated;
        },
        passphrase);
}

} // namespace ironfence::console::desktop::alerts
