// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/alerts_resource.h"

#include "console/server/api/query.h"
#include "playlists/alert_book.h"

#include <QSet>
#include <algorithm>

namespace ironfence::console::server::api {

using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using playlists::AlertMessageType;

namespace {

/// What the screens of a page said, and until which screen it goes.
struct Heard
{
    QList<records::ReceiptRecord> receipts;
    QString next; ///< the last screen of the page; empty on the last one
};

/// The first `limit` screens of those that said something; one more tells only that there is more.
Heard heardOf(QList<records::ReceiptRecord> receipts, int limit)
{
    QSet<QString> screens;
    for (const auto &receipt : std::as_const(receipts))
        screens.insert(receipt.screen.text());
    if (screens.size() <= limit)
        return {std::move(receipts), {}};
    const auto last = receipts.constLast().screen;
    receipts.removeIf([&](const auto &receipt) { return receipt.screen == last; });
    const auto next = receipts.constLast().screen.text();
    return {std::move(receipts), next};
}

/// A page: what its screens said, as it is stored, and who of the targeted ones said nothing.
QByteArray partOf(const Value &alert, const Heard &heard, const QStringList &targeted)
{
    QByteArray lines;
    QSet<QString> screens;
    for (const auto &receipt : heard.receipts) {
        screens.insert(receipt.screen.text());
        lines += lines.isEmpty() ? "" : ",";
        lines += "{\"screen\":\"" + receipt.screen.text().toLatin1() +
                 "\",\"stored_ms\":" + QByteArray::number(receipt.storedMs) + ',' + receipt.body.mid(1);
    }
    Value missing = Value::array();
    for (const auto &screen : targeted) {
        if (!screens.contains(screen))
            missing.push_back(text(screen));
    }
    auto part = "{\"alert\":" + base::json::write(alert) + ",\"receipts\":[" + lines +
                "],\"missing\":" + base::json::write(missing);
    if (!heard.next.isEmpty())
        part += ",\"next\":" + base::json::write(text(heard.next));
    return part + '}';
}

} // namespace

AlertsResource::AlertsResource(records::Records &records, desk::AlertDesk &desk, const base::Clock &clock)
    : m_records(&records), m_desk(&desk), m_clock(&clock)
{
}

http::Response AlertsResource::answer(const http::Request &request)
{
    const bool isGet = request.method == QStringLiteral("GET");
    if (request.path.size() == 1 && isGet)
        return list(request);
    if (request.path.size() == 1 && request.method == QStringLiteral("POST"))
        return release(request.body);
    if (request.path.size() == 3 && request.path.at(2) == QStringLiteral("receipts") && isGet)
        return receipts(request.path.at(1), request);
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

/// Counting ten thousand receipts takes milliseconds: it is done again when one came, or when a screen came or moved.
Result<AlertsResource::Reach> AlertsResource::reachOf(const records::AlertRecord &record) const
{
    constexpr qsizetype kept = 2'000;
    const auto &alert = record.alert;
    const auto changed = m_records->changes.numberOf(QStringLiteral("alert"), alert.identifier);
    const auto places = m_records->changes.placesVersion();
    if (!changed || !places)
        return failure(changed ? places.error() : changed.error());
    const auto known = m_reaches.constFind(alert.identifier);
    if (known != m_reaches.constEnd() && known->changed == *changed && known->places == *places)
        return *known;
    const auto targeted = m_records->screens.countWithin(alert.places);
    const auto counts = m_records->receipts.counts(alert.identifier, record.document);
    if (!targeted || !counts)
        return failure(targeted ? counts.error() : targeted.error());
    if (m_reaches.size() >= kept)
        m_reaches.clear();
    return *m_reaches.insert(alert.identifier, {*changed, *places, *targeted, *counts});
}

Result<Value> AlertsResource::entryOf(const records::AlertRecord &record) const
{
    const auto &alert = record.alert;
    const auto reach = reachOf(record);
    if (!reach)
        return failure(reach.error());

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
                   {"targeted", reach->targeted},
                   {"received", reach->counts.received},
                   {"presented", reach->counts.presented},
                   {"ended", reach->counts.ended},
                   {"refused", reach->counts.refused}};
    if (!alert.references.isEmpty())
        entry["references"] = text(alert.references);
    return entry;
}

http::Response AlertsResource::list(const http::Request &request) const
{
    const auto page = Page::of(request, usualPage, largestPage);
    if (!page)
        return http::problem(page.error());
    const auto records = m_records->alerts.page(page->after, page->limit + 1, m_clock->now());
    if (!records)
        return http::problem(records.error());
    Value alerts = Value::array();
    const auto count = std::min<qsizetype>(records->size(), page->limit);
    for (qsizetype i = 0; i < count; ++i) {
        auto entry = entryOf(records->at(i));
        if (!entry)
            return http::problem(entry.error());
        alerts.push_back(std::move(*entry));
    }
    Value answer = {{"alerts", std::move(alerts)}};
    if (count < records->size())
        answer["next"] = text(records->at(count - 1).alert.identifier);
    return http::jsonResponse(200, answer);
}

http::Response AlertsResource::release(const QByteArray &envelope)
{
    const auto released = m_desk->release(envelope);
    if (!released)
        return http::problem(released.error());
    const auto entry = entryOf(released->record);
    return entry ? http::jsonResponse(released->isNew ? 201 : 200, *entry) : http::problem(entry.error());
}

http::Response AlertsResource::receipts(const QString &identifier, const http::Request &request) const
{
    const auto page = Page::of(request);
    const auto after = nameOf<base::ScreenId>(request, "after");
    if (!page || !after)
        return http::problem(page ? after.error() : page.error());
    const auto record = m_records->alerts.find(identifier, m_clock->now());
    if (!record)
        return http::problem(record.error());
    auto entry = entryOf(*record);
    if (!entry)
        return http::problem(entry.error());
    auto stored =
        m_records->receipts.of(identifier, record->document,
                               after->isEmpty() ? base::ScreenId() : *base::ScreenId::parse(*after), page->limit + 1);
    if (!stored)
        return http::problem(stored.error());
    const auto heard = heardOf(std::move(*stored), page->limit);
    const auto targeted = m_records->screens.within(record->alert.places, *after, heard.next);
    if (!targeted)
        return http::problem(targeted.error());

    (*entry)["envelope"] = text(QString::fromLatin1(record->envelope.toBase64()));
    return {200, "application/json", partOf(*entry, heard, *targeted), {}};
}

} // namespace ironfence::console::server::api
