// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/retention.h"

#include <QLoggingCategory>

namespace ironfence::console::server::publishing {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.publishing")

constexpr std::chrono::hours usualPause{1};
constexpr std::chrono::seconds shortPause{1};
constexpr qint64 accountsPerStep = 500; // of some rows in three tables each

} // namespace

Retention::Retention(records::Records &records, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(&records), m_clock(&clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Retention::tick);
    m_timer.start(usualPause);
}

void Retention::tick()
{
    const auto forgotten = m_records->receipts.forgetBefore(m_clock->now() - keptFor, perStep);
    if (!forgotten)
        qCCritical(log).noquote() << "old receipts cannot be removed:" << forgotten.error().line();
    else if (*forgotten > 0)
        qCInfo(log) << "removed" << *forgotten << "receipts of alerts that ended over" << keptFor.count() << "days ago";
    if (auto gone = m_records->history.forgetBefore(m_clock->now() - records::HistoryRecords::keptFor); !gone)
        qCCritical(log).noquote() << "old assignments cannot be removed:" << gone.error().line();
    const auto incidents = m_records->incidents.forgetBefore(m_clock->now() - keptFor, perStep);
    if (!incidents)
        qCCritical(log).noquote() << "old incidents cannot be removed:" << incidents.error().line();
    else if (*incidents > 0)
        qCInfo(log) << "removed" << *incidents << "incidents that recovered over" << keptFor.count() << "days ago";
    const auto plays = m_records->plays.forgetBefore(m_clock->now() - keptFor, perStep);
    if (!plays)
        qCCritical(log).noquote() << "old plays cannot be removed:" << plays.error().line();
    const auto accounts =
        m_records->accounts.forgetBefore(records::AccountRecords::keptFrom(m_clock->now()), accountsPerStep);
    if (!accounts)
        qCCritical(log).noquote() << "old accounts cannot be removed:" << accounts.error().line();
    if (auto removals = m_records->changes.forgetRemovals(); !removals)
        qCCritical(log).noquote() << "old removals cannot be forgotten:" << removals.error().line();
    const bool isMore = (accounts && *accounts >= accountsPerStep) || (forgotten && *forgotten == perStep) ||
                        (incidents && *incidents == perStep) || (plays && *plays >= perStep);
    m_timer.start(isMore ? base::Milliseconds(shortPause) : base::Milliseconds(usualPause));
}

} // namespace ironfence::console::server::publishing
