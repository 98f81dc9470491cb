// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/alert_entry.h"

namespace ironfence::console::client {

namespace {

using base::json::Object;
using base::json::Value;
using playlists::AlertMessageType;
using playlists::AlertStatus;

constexpr qsizetype maxIdentifier = 64;
constexpr qsizetype maxScreens = 100'000;
constexpr qsizetype maxEnvelopeBytes = 64 * 1024; // docs/wire.md

base::UtcTime readMs(Object &object, const char *key)
{
    return base::fromUnixMs(object.integer(key, 0, INT64_MAX));
}

QList<base::PlacePath> readPlaces(Object &object)
{
    QList<base::PlacePath> places;
    for (const auto &given : object.texts("places", 32, 512)) {
        const auto place = base::PlacePath::parse(given);
        if (!place) {
            object.reader().fail(object.pathOf("places"), place.error().message);
            break;
        }
        places.append(*place);
    }
    return places;
}

void readCounts(Object &object, AlertEntry &entry)
{
    entry.targeted = object.integer("targeted", 0, maxScreens);
    entry.received = object.integer("received", 0, maxScreens);
    entry.presented = object.integer("presented", 0, maxScreens);
    entry.ended = object.integer("ended", 0, maxScreens);
    entry.refused = object.integer("refused", 0, maxScreens);
}

} // namespace

AlertEntry AlertEntry::read(Object object)
{
    AlertEntry entry;
    entry.identifier = object.text("identifier", maxIdentifier);
    entry.number = object.integer("number", 1, INT64_MAX);
    entry.messageType = object.oneOf<AlertMessageType>("msg_type", {{"Alert", AlertMessageType::Alert},
                                                                    {"Update", AlertMessageType::Update},
                                                                    {"Cancel", AlertMessageType::Cancel}});
    entry.status = object.oneOf<AlertStatus>(
        "status", {{"Actual", AlertStatus::Actual}, {"Exercise", AlertStatus::Exercise}, {"Test", AlertStatus::Test}});
    entry.references = object.textOr("references", maxIdentifier);
    entry.level = static_cast<int>(object.integer("level", 1, 4));
    entry.headline = object.text("headline", 256, 0);
    entry.sent = readMs(object, "sent_ms");
    entry.effective = readMs(object, "effective_ms");
    entry.expires = readMs(object, "expires_ms");
    entry.released = readMs(object, "released_ms");
    entry.places = readPlaces(object);
    entry.state = object.text("state", 32);
    readCounts(object, entry);
    if (object.has("envelope"))
        entry.envelope = object.base64("envelope", maxEnvelopeBytes);
    return entry;
}

Value AlertEntry::toJson() const
{
    using base::json::text;
    Value placeNames = Value::array();
    for (const auto &place : places)
        placeNames.push_back(text(place.text()));
    Value entry = {{"identifier", text(identifier)},
                   {"number", number},
                   {"msg_type", text(playlists::nameOf(messageType))},
                   {"status", text(playlists::nameOf(status))},
                   {"level", level},
                   {"headline", text(headline)},
                   {"sent_ms", base::toUnixMs(sent)},
                   {"effective_ms", base::toUnixMs(effective)},
                   {"expires_ms", base::toUnixMs(expires)},
                   {"released_ms", base::toUnixMs(released)},
                   {"places", placeNames},
                   {"state", text(state)},
                   {"targeted", targeted},
                   {"received", received},
                   {"presented", presented},
                   {"ended", ended},
                   {"refused", refused}};
    if (!references.isEmpty())
        entry["references"] = text(references);
    if (!envelope.isEmpty())
        entry["envelope"] = text(QString::fromLatin1(envelope.toBase64()));
    return entry;
}

AlertReceipts AlertReceipts::read(Object object)
{
    AlertReceipts all;
    all.alert = AlertEntry::read(object.object("alert"));
    object.each("receipts", maxScreens, [&](const Value &value, const QString &path) {
        Object one(value, path, object.reader());
        ScreenReceipt receipt;
        receipt.screen = one.id<base::ScreenId>("screen");
        receipt.stored = readMs(one, "stored_ms");
        receipt.receipt = messaging::Receipt::read(one);
        all.receipts.append(receipt);
    });
    all.missing = object.texts("missing", maxScreens, 64);
    if (object.has("next"))
        all.next = object.id<base::ScreenId>("next");
    return all;
}

void AlertReceipts::append(const AlertReceipts &part)
{
    alert = part.alert;
    receipts += part.receipts;
    missing += part.missing;
    next = part.next;
}

Value AlertReceipts::toJson() const
{
    Value list = Value::array();
    for (const auto &one : receipts) {
        Value value = one.receipt.toJson();
        value["screen"] = base::json::text(one.screen.text());
        value["stored_ms"] = base::toUnixMs(one.stored);
        list.push_back(std::move(value));
    }
    Value absent = Value::array();
    for (const auto &screen : missing)
        absent.push_back(base::json::text(screen));
    return {{"alert", alert.toJson()}, {"receipts", list}, {"missing", absent}};
}

AlertPage AlertPage::read(Object object)
{
    constexpr qsizetype maxPage = 200; // docs/wire.md
    AlertPage page;
    if (!object.has("alerts"))
        object.reader().fail(object.pathOf("alerts"), QStringLiteral("is missing"));
    object.each("alerts", maxPage, [&](const Value &value, const QString &path) {
        page.alerts.append(AlertEntry::read(Object(value, path, object.reader())));
    });
    if (!object.has("next"))
        return page;
    page.next = object.text("next", maxIdentifier);
    if (page.alerts.isEmpty() || page.alerts.constLast().identifier != *page.next)
        object.reader().fail(object.pathOf("next"), QStringLiteral("must be the last alert of this page"));
    return page;
}

} // namespace ironfence::console::client
