// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/fleet/fleet_desk.h"

#include <QClipboard>
#include <QGuiApplication>
#include <numeric>

namespace ironfence::console::desktop::fleet {

FleetDesk::FleetDesk(link::Link &link, QObject *parent)
    : QObject(parent), m_link(&link), m_orders(link), m_filter(m_model), m_counts(static_cast<qsizetype>(glances.size()), 0)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(Places::period);
    connect(&m_tick, &QTimer::timeout, this, &FleetDesk::counted);
    connect(&m_model, &FleetModel::replaced, &m_places, &Places::replace);
    connect(&m_model, &FleetModel::replaced, this, &FleetDesk::count);
    connect(&link, &link::Link::began, this, &FleetDesk::load);
    connect(&link, &link::Link::changed, this, [this](const client::ChangePage &page) {
        if (m_isLoading)
            m_waiting.append(page);
        else
            take(page);
    });
}

void FleetDesk::load()
{
    m_isLoading = true;
    m_fault.clear();
    m_seen.clear();
    m_waiting.clear();
    Q_EMIT loadingChanged();
    loadBehind({}, ++m_round);
}

void FleetDesk::loadBehind(const std::optional<base::ScreenId> &after, int round)
{
    const auto ask = [after](const client::ApiClient &api) { return api.screenPage({.isFull = false}, after); };
    m_link->ask(this, ask, [this, after, round](const base::Result<client::ScreenPage> &page) {
        if (round != m_round)
            return;
        if (!page) {
            m_fault = page.error().line();
            Q_EMIT loadingChanged();
            constexpr std::chrono::seconds rest{2};
            QTimer::singleShot(rest, this, [this, after, round] { loadBehind(after, round); });
            return;
        }
        m_fault.clear();
        m_model.put(page->screens);
        for (const auto &screen : page->screens)
            m_seen.insert(screen.screen.id);
        if (page->next)
            loadBehind(page->next, round);
        else
            finishLoading();
    });
}

void FleetDesk::finishLoading()
{
    m_model.keepOnly(m_seen);
    m_seen.clear();
    m_isLoading = false;
    for (const auto &page : std::exchange(m_waiting, {}))
        take(page);
    Q_EMIT loadingChanged();
    Q_EMIT counted();
}

void FleetDesk::take(const client::ChangePage &page)
{
    QList<client::ScreenSummary> screens;
    for (const auto &change : page.changes) {
        if (change.screen)
            screens.append(*change.screen);
        else if (change.kind == QStringLiteral("screen") && change.isRemoved)
            m_model.remove(base::ScreenId::parse(change.id).value_or(base::ScreenId{}));
    }
    m_model.put(screens);
}

void FleetDesk::count(const FleetRow *before, const FleetRow *now)
{
    if (before != nullptr)
        --m_counts[static_cast<qsizetype>(before->glance)];
    if (now != nullptr)
        ++m_counts[static_cast<qsizetype>(now->glance)];
    if (before != nullptr && now == nullptr && before->isSelected) {
        --m_selected;
        Q_EMIT selectionChanged();
    }
    if (!m_tick.isActive())
        m_tick.start();
}

int FleetDesk::amiss() const
{
    return std::accumulate(m_counts.cbegin(), m_counts.cbegin() + static_cast<int>(Glance::New), 0);
}

void FleetDesk::select(int row, bool isSelected)
{
    const int source = m_filter.sourceRow(row);
    if (source < 0 || m_model.rowAt(source).isSelected == isSelected)
        return;
    m_model.select(source, isSelected);
    m_selected += isSelected ? 1 : -1;
    Q_EMIT selectionChanged();
}

void FleetDesk::selectShown()
{
    for (int row = 0; row < m_filter.count(); ++row)
        select(row, true);
}

void FleetDesk::selectNone()
{
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_model.select(row, false);
    m_selected = 0;
    Q_EMIT selectionChanged();
}

void FleetDesk::copySelection() const
{
    QGuiApplication::clipboard()->setText(chosen().join(u'\n'));
}

QStringList FleetDesk::chosen() const
{
    QStringList chosen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.rowAt(row).isSelected)
            chosen.append(m_model.rowAt(row).summary.screen.id.text());
    }
    return chosen;
}

} // namespace ironfence::console::desktop::fleet
