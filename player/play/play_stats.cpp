// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/play/play_stats.h"

namespace ironfence::player {

using base::json::Value;
using stage::Motion;

namespace {

Motion since(const Motion &before, const Motion &now)
{
    return {now.time - before.time, now.shown - before.shown, now.dropped - before.dropped,
            now.repeated - before.repeated};
}

Value framesOf(const Motion &motion)
{
    return {{"scheduled", motion.shown + motion.dropped},
            {"presented", motion.shown},
            {"dropped", motion.dropped},
            {"repeated", motion.repeated}};
}

} // namespace

PlayStats::Sum &PlayStats::of(QList<Sum> &sums, const QString &id)
{
    for (auto &sum : sums) {
        if (sum.id == id)
            return sum;
    }
    sums.append(Sum{id, 0, {}, {}, {}});
    return sums.last();
}

QList<PlayStats::Sum> PlayStats::upTo(base::MonotonicTime now, const Motion &motion) const
{
    auto sums = m_sums;
    if (m_current.isEmpty())
        return sums;
    auto &sum = of(sums, m_current);
    sum.shown += now - m_since;
    sum.motion += since(m_before, motion);
    return sums;
}

void PlayStats::presented(const stage::Presented &presented, const Motion &motion)
{
    m_sums = upTo(presented.at, motion);
    m_current = presented.id;
    m_since = presented.at;
    m_before = motion;
    ++of(m_sums, m_current).times;
}

void PlayStats::failed(const QString &id, const base::Error &error)
{
    of(m_sums, id).fault = error.line();
}

Value PlayStats::toJson(base::MonotonicTime now, const Motion &motion, qint64 swapped) const
{
    auto items = Value::array();
    for (const auto &sum : upTo(now, motion)) {
        Value item{{"id", sum.id.toStdString()},
                   {"times", sum.times},
                   {"shown_ms", sum.shown.count()},
                   {"frames", framesOf(sum.motion)}};
        if (!sum.fault.isEmpty())
            item["fault"] = sum.fault.toStdString();
        items.push_back(std::move(item));
    }
    return {{"items", std::move(items)},
            {"frames", framesOf(motion)},
            {"moved_ms", motion.time.count()},
            {"window_frames", swapped}};
}

} // namespace ironfence::player
