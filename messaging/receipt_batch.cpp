// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/bounds.h"
#include "messaging/receipt.h"

namespace ironfence::messaging {

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
    });
    return reader.finish(std::move(batch));
}

QByteArray ReceiptBatch::serialize() const
{
    auto list = Value::array();
    for (const auto &receipt : receipts)
        list.push_back(receipt.toJson());
    return base::json::write({{"type", "receipts"},
                              {"spec_version", "1.0"},
                              {"screen", base::json::text(screen.text())},
                              {"receipts", std::move(list)}});
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
        ack.receipts.append({id, stored.integer("revision", 1, maxNumber)});
    });
    return reader.finish(std::move(ack));
}

QByteArray Ack::serialize() const
{
    auto list = Value::array();
    for (const auto &stored : receipts)
        list.push_back({{"id", base::json::text(stored.id)}, {"revision", stored.revision}});
    return base::json::write({{"type", "ack"}, {"spec_version", "1.0"}, {"receipts", std::move(list)}});
}

} // namespace ironfence::messaging
