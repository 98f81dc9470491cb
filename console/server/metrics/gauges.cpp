// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/metrics/gauges.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace ironfence::console::server::metrics {

using base::failure;
using base::Result;

namespace {

prometheus::Family<prometheus::Gauge> &gauge(prometheus::Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

void set(prometheus::Registry &registry, const char *name, const char *help, qint64 value)
{
    gauge(registry, name, help).Add({}).Set(static_cast<double>(value));
}

} // namespace

Gauges::Gauges(const records::Records &records, const messaging::Broker &broker, std::function<Waiting()> waiting,
               const base::Clock &clock)
    : m_records(&records), m_broker(&broker), m_waiting(std::move(waiting)), m_clock(&clock)
{
}

Result<QByteArray> Gauges::text() const
{
    const auto screens = m_records->screens.rows().count();
    const auto incidents = m_records->incidents.countOpen();
    const auto alerts = m_records->alerts.countLive(m_clock->now());
    const auto changes = m_records->changes.newest();
    const auto sizes = m_records->sizes();
    if (!screens)
        return failure(screens.error());
    if (!sizes)
        return failure(sizes.error());
    for (const auto *number : {&incidents, &alerts, &changes}) {
        if (!*number)
            return failure(number->error());
    }

    prometheus::Registry registry; // of this answer: states that are over leave nothing behind
    auto &states = gauge(registry, "ironfence_screens", "Screens, by state.");
    for (size_t i = 0; i < records::screenStates.size(); ++i) {
        states.Add({{"state", records::nameOf(records::screenStates[i]).toStdString()}})
            .Set(static_cast<double>(screens->at(i)));
    }
    const auto waiting = m_waiting();
    set(registry, "ironfence_incidents_open", "Incidents that have not recovered.", *incidents);
    set(registry, "ironfence_alerts_live", "Alerts that stand now.", *alerts);
    set(registry, "ironfence_broker_connected", "1 while the server is connected to the MQTT broker.",
        m_broker->isConnected() ? 1 : 0);
    set(registry, "ironfence_intake_waiting_messages", "Messages of screens that wait to be stored.", waiting.messages);
    set(registry, "ironfence_intake_waiting_bytes", "Bytes of these messages.", waiting.bytes);
    set(registry, "ironfence_database_bytes", "Size of the database.", sizes->database);
    if (sizes->log)
        set(registry, "ironfence_database_log_bytes", "Size of its write-ahead log.", *sizes->log);
    prometheus::BuildCounter()
        .Name("ironfence_intake_dropped_total")
        .Help("Messages of screens that were not stored, since the start.")
        .Register(registry)
        .Add({})
        .Increment(static_cast<double>(waiting.dropped));
    prometheus::BuildCounter()
        .Name("ironfence_changes_total")
        .Help("Changes of records.")
        .Register(registry)
        .Add({})
        .Increment(static_cast<double>(*changes));
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(registry.Collect()));
}

} // namespace ironfence::console::server::metrics
