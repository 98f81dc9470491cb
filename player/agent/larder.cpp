// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/larder.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::ErrorCode;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.store")

constexpr qint64 mebibyte = 1024 * 1024;
/// Others use the disk too.
constexpr base::Milliseconds planHolds{30'000};
/// What transfers bring is counted as it comes; what else happens to the files, now and then.
constexpr base::Milliseconds countHolds{600'000};

} // namespace

Larder::Larder(Parts parts, const std::optional<qint64> &quotaBytes) : m_parts(std::move(parts)), m_quota(quotaBytes)
{
    count();
}

void Larder::want(const QHash<base::ObjectRef, base::UtcTime> &wanted, const QSet<base::Sha256> &kept)
{
    m_demand.wanted = wanted;
    m_demand.kept = kept;
    m_isTold = true;
    if (m_parts.time.monotonic() - m_counted >= countHolds)
        count();
    plan();
    Q_EMIT changed();
}

void Larder::count()
{
    m_planned.reset();
    m_counted = m_parts.time.monotonic();
    QHash<base::Sha256, Stock> stock;
    for (const auto &part : m_parts.store.partials())
        stock.insert(part.sha256, {part.sha256, part.length, false});
    const auto objects = m_parts.store.list();
    if (!objects)
        return; // as it was known
    for (const auto &object : *objects)
        stock.insert(object.sha256, {object.sha256, object.length, true});
    m_stock = stock;
}

void Larder::plan()
{
    m_planned = m_parts.time.monotonic();
    if (!m_isTold)
        return;
    if (m_coming && !m_stock.value(*m_coming, {{}, 0, false}).isWhole)
        m_stock.insert(*m_coming, {*m_coming, m_parts.store.partialBytes(*m_coming), false});
    auto demand = m_demand;
    demand.soon = m_parts.time.now() + Need::week;
    if (m_played)
        demand.kept += m_played();
    m_plan = StorePlan::of(m_stock.values(), demand, quota());
    tellShortage();
}

void Larder::tellShortage()
{
    const auto shortage = (m_plan.shortBytes + mebibyte - 1) / mebibyte;
    if (shortage == std::exchange(m_toldShortage, shortage) || shortage == 0)
        return;
    m_parts.faults.add(
        {ErrorCode::Full,
         QStringLiteral("what the next 7 days need does not fit into the store: %1 MiB short").arg(shortage),
         QStringLiteral("a quota of %1 MiB").arg(quota() / mebibyte)});
}

bool Larder::welcomes(const base::ObjectRef &object)
{
    if (!m_isTold)
        return false;
    if (!m_planned || m_parts.time.monotonic() - *m_planned >= planHolds)
        plan();
    // What lies there, right or wrong, takes no more room. What the plan does not know yet is asked for by the glass.
    return m_plan.welcome.contains(object) || !m_demand.wanted.contains(object) || lackOf(object) == 0;
}

qint64 Larder::held() const
{
    qint64 sum = 0;
    for (const auto &stock : m_stock)
        sum += stock.bytes;
    return sum;
}

qint64 Larder::lackOf(const base::ObjectRef &object) const
{
    return std::max<qint64>(object.length - m_stock.value(object.sha256).bytes, 0);
}

void Larder::makeRoom(const base::ObjectRef &object)
{
    m_coming = object.sha256;
    const auto excess = held() + lackOf(object) - quota();
    if (excess > 0 && !freeBytes(excess, object.sha256))
        qCWarning(log) << "the store is above its quota";
}

bool Larder::makeRoomOnDisk(const base::ObjectRef &object)
{
    if (!m_isTold)
        return false;
    count(); // the disk is not as we thought
    plan();
    const auto before = m_stock.size();
    (void)freeBytes(std::max<qint64>(lackOf(object), 1), object.sha256);
    return m_stock.size() < before; // whether that is enough, the disk knows
}

/// Whether that many are free now.
bool Larder::freeBytes(qint64 bytes, const base::Sha256 &forWhom)
{
    const auto going = m_plan.going;
    const auto played = m_played ? m_played() : QSet<base::Sha256>();
    for (const auto &stock : going) {
        if (bytes <= 0)
            break;
        if (stock.object != forWhom && !played.contains(stock.object) && remove(stock.object))
            bytes -= stock.bytes;
    }
    return bytes <= 0;
}

bool Larder::remove(const base::Sha256 &object)
{
    const auto removed = m_parts.store.remove(object);
    if (!removed) {
        m_parts.faults.add(removed.error());
        return false;
    }
    const bool wasWhole = m_stock.take(object).isWhole;
    m_plan.going.removeIf([&](const Stock &stock) { return stock.object == object; });
    qCInfo(log).noquote() << "removed" << object.hex();
    if (wasWhole)
        Q_EMIT evicted(object);
    return true;
}

void Larder::ended(const base::ObjectRef &object)
{
    m_planned.reset();
    if (m_coming == object.sha256)
        m_coming.reset();
    if (m_parts.store.contains(object))
        m_stock.insert(object.sha256, {object.sha256, object.length, true});
    else if (const auto part = m_parts.store.partialBytes(object.sha256); part > 0)
        m_stock.insert(object.sha256, {object.sha256, part, false});
    else
        m_stock.remove(object.sha256);
}

void Larder::tidy(const QSet<base::Sha256> &named)
{
    count();
    const auto stock = m_stock;
    for (const auto &held : stock) {
        if (held.isWhole && !named.contains(held.object))
            (void)remove(held.object); // else the next time
    }
}

void Larder::describe(messaging::StoreVitals &vitals)
{
    if (!m_planned || m_parts.time.monotonic() - *m_planned >= planHolds) {
        const auto before = m_plan;
        plan();
        if (m_plan.welcome != before.welcome)
            Q_EMIT changed();
    }
    vitals.bytes = held();
    vitals.quotaBytes = quota();
    vitals.missingBytes = m_plan.missingBytes;
    vitals.shortBytes = m_plan.shortBytes;
}

} // namespace ironfence::player
