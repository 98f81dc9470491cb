// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/bounds.h"
#include "messaging/receipt.h"

namespace ironfence::messaging {

using base::ErrorCode;
using base::json::Object;
using base::json::Value;

base::Result<ReceiptBatch> ReceiptBatch::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes, {.bytes = maxBytes});
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("receipts");
    ReceiptBatch batch;
    batch.screen = object.id<base::ScreenId>("screen");
    const auto ownPrefix = batch.screen.text() + u'-';
    object.each("receipts", maxReceipts, [&](const Value &element, const QString &path) {
        batch.receipts.append(Receipt::read(Object(element, path, reader)));
        const auto &id = batch.receipts.back().id;
        // "lobby-1-7" could be of the screen "lobby": what follows the screen's id must be the sequence alone.
        if (!id.startsWith(ownPrefix) || id.indexOf(u'-', ownPrefix.size()) >= 0)
            reader.fail(path + QStringLiteral(".id"), QStringLiteral("is not a receipt of this screen"));
        if (base::json::write(element).size() > maxReceiptBytes)
            reader.fail(path, QStringLiteral("must have at most %1 bytes").arg(maxReceiptBytes), ErrorCode::TooLarge);
    });
    batch.extra = object.rest();
    return reader.finish(std::move(batch));
}

QByteArray ReceiptBatch::serialize() const
{
    auto list = Value::array();
    for (const auto &receipt : receipts)
        list.push_back(receipt.toJson());
    Value json = base::json::document("receipts", extra);
    json["screen"] = base::json::text(screen.text());
    json["receipts"] = std::move(list);
    return base::json::write(json);
}

base::Result<Ack> Ack::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("ack");
    Ack ack;
    object.each("receipts", ReceiptBatch::maxReceipts, [&](const Value &element, const QString &path) {
        Object stored(element, path, reader);
        const auto id = stored.text("id", 72);
        const auto revision = stored.integer("revision", 1, maxNumber);
        ack.receipts.append({id, revision, stored.rest()});
    });
    if (object.has("plays"))
        ack.plays = PlaysStored::read(object.object("plays"));
    ack.extra = object.rest();
    return reader.finish(std::move(ack));
}

QByteArray Ack::serialize() const
{
    auto list = Value::array();
    for (const auto &stored : receipts) {
        Value entry = stored.extra;
        entry["id"] = base::json::text(stored.id);
        entry["revision"] = stored.revision;
        list.push_back(std::move(entry));
    }
    Value json = base::json::document("ack", extra);
    json["receipts"] = std::move(list);
    if (plays)
        json["plays"] = plays->toJson();
    return base::json::write(json);
}

} // namespace ironfence::messaging
