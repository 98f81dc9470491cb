// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/fault_log.h"

#include <QLoggingCategory>

namespace ironfence::player {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.agent")

} // namespace

void FaultLog::add(const base::Error &error)
{
    // Bounds of the report: what a hostile document made us say must not make the report unreadable.
    constexpr qsizetype maxText = 200;
    const messaging::Fault fault{m_time.now(), base::nameOf(error.code), error.message.left(maxText),
                                 error.context.left(maxText)};
    const auto same = [&](const messaging::Fault &other) {
        return other.code == fault.code && other.message == fault.message && other.context == fault.context;
    };
    if (m_faults.removeIf(same) == 0)
        qCWarning(log).noquote() << base::nameOf(error.code) << error.line();

    m_faults.append(fault);
    if (m_faults.size() > kept)
        m_faults.removeFirst();
    Q_EMIT changed();
}

} // namespace ironfence::player
