// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/alerts_resource.h"

#include "playlists/alert_book.h"

#include <QSet>

namespace ironfence::console::server::api {

using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using playlists::AlertMessageType;

AlertsResource::AlertsResource(records::Records &records, desk::AlertDesk &desk, const base::Clock &clock)
    : m_records(&records), m_desk(&desk), m_clock(&clock)
{
}

http::Response AlertsResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list();
    if (request.path.size() == 1 && request.method == QStringLiteral("POST"))
        return release(request.body);
    if (request.path.size() == 3 && request.path.at(2) == QStringLiteral("receipts") && isGet)
        return receipts(request.path.at(1));
    return noSuchResource();
}

QString AlertsResource::stateOf(const records::AlertRecord &record) const
{
    const auto now = m_clock->now();
    if (record.alert.messageType == AlertMessageType::Cancel) {
        // A cancel is told for as long as the all-clear stands, from when it was released.
        return now < record.released + playlists::AlertBook::allClearTime ? QStringLiteral("live")
                                                                          : QStringLiteral("ended");
    }
    if (record.cancelled)
        return QStringLiteral("cancelled");
    if (record.superseded)
        return QStringLiteral("superseded");
    if (now >= record.alert.expires)
        return QStringLiteral("expired");
    return now < record.alert.effective ? QStringLiteral("waiting") : QStringLiteral("live");
}

Result<Value> AlertsResource::entryOf(const records::AlertRecord &record) const
{
    const auto &alert = record.alert;
    const auto targeted = m_records->screens.within(alert.places);
    if (!targeted)
        return failure(targeted.error());
    const auto counts = m_records->receipts.counts(alert.identifier, record.document);
    if (!counts)
        return failure(counts.error());

    Value places = Value::array();
    for (const auto &place : alert.places)
        places.push_back(text(place.text()));
    Value entry = {{"identifier", text(alert.identifier)},
                   {"number", alert.number},
                   {"msg_type", text(nameOf(alert.messageType))},
                   {"status", text(nameOf(alert.status))},
                   {"level", alert.level},
                   {"headline", text(alert.headline)},
                   {"sent_ms", base::toUnixMs(alert.sent)},
                   {"effective_ms", base::toUnixMs(alert.effective)},
                   {"expires_ms", base::toUnixMs(alert.expires)},
                   {"released_ms", base::toUnixMs(record.released)},
                   {"places", places},
                   {"state", text(stateOf(record))},
                   {"targeted", targeted->size()},
                   {"received", counts->received},
                   {"presented", counts->presented},
                   {"ended", counts->ended},
                   {"refused", counts->refused}};
    if (!alert.references.isEmpty())
        entry["references"] = text(alert.references);
    return entry;
}

http::Response AlertsResource::list() const
{
    const auto records = m_records->alerts.newest(listed, m_clock->now());
    if (!records)
        return http::problem(records.error());
    Value alerts = Value::array();
    for (const auto &record : *records) {
        auto entry = entryOf(record);
        if (!entry)
            return http::problem(entry.error());
        alerts.push_back(std::move(*entry));
    }
    return http::jsonResponse(200, {{"alerts", alerts}});
}

http::Response AlertsResource::release(const QByteArray &envelope)
{
    const auto released = m_desk->release(envelope);
    if (!released)
        return http::problem(released.error());
    const auto entry = entryOf(released->record);
    return entry ? http::jsonResponse(released->isNew ? 201 : 200, *entry) : http::problem(entry.error());
}

http::Response AlertsResource::receipts(const QString &identifier) const
{
    const auto record = m_records->alerts.find(identifier, m_clock->now());
    if (!record)
        return http::problem(record.error());
    auto entry = entryOf(*record);
    const auto stored = m_records->receipts.of(identifier, record->document);
    const auto targeted = m_records->screens.within(record->alert.places);
    if (!entry)
        return http::problem(entry.error());
    if (!stored)
        return http::problem(stored.error());
    if (!targeted)
        return http::problem(targeted.error());

    (*entry)["envelope"] = text(QString::fromLatin1(record->envelope.toBase64()));
    QSet<QString> heard;
    Value receipts = Value::array();
    for (const auto &receipt : *stored) {
        Value line = receipt.body;
        line["screen"] = text(receipt.screen.text());
        line["stored_ms"] = receipt.storedMs;
        receipts.push_back(std::move(line));
        heard.insert(receipt.screen.text());
    }
    Value missing = Value::array();
    for (const auto &screen : *targeted) {
        if (!heard.contains(screen))
            missing.push_back(text(screen));
    }
    return http::jsonResponse(200, {{"alert", *entry}, {"receipts", receipts}, {"missing", missing}});
}

} // namespace ironfence::console::server::api
