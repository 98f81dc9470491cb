// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/change_bell.h"

#include <QLoggingCategory>

namespace ironfence::console::server::api {

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.api")

} // namespace

ChangeBell::ChangeBell(const records::Records &records, QObject *parent) : QObject(parent), m_records(&records)
{
    connect(&m_timer, &QTimer::timeout, this, &ChangeBell::look);
    m_timer.start(period);
}

void ChangeBell::look()
{
    const auto newest = m_records->changes.newest();
    if (!newest) {
        qCWarning(log).noquote() << "changes cannot be read:" << newest.error().line();
        return;
    }
    if (*newest == m_seen)
        return;
    m_seen = *newest;
    Q_EMIT rang();
}

} // namespace ironfence::console::server::api
