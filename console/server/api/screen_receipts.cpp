// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_receipts.h"

#include "console/server/api/query.h"

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;

namespace {

/// "<milliseconds>,<id>" of the last receipt before a page: where it stood, whatever becomes of it.
QString cursorOf(const records::ReceiptRecord &record)
{
    return QStringLiteral("%1,%2").arg(record.storedMs).arg(record.id);
}

Result<std::optional<records::ReceiptCursor>> cursorOf(const QString &after)
{
    constexpr qsizetype longest = 128;
    if (after.isEmpty())
        return std::optional<records::ReceiptCursor>();
    bool isTime = false;
    const auto stored = after.section(u',', 0, 0).toLongLong(&isTime);
    const auto id = after.section(u',', 1);
    if (!isTime || stored < 0 || id.isEmpty() || id.size() > longest) {
        return failure(ErrorCode::Invalid, QStringLiteral("is not what an answer ended with"), QStringLiteral("after"));
    }
    return std::optional(records::ReceiptCursor{stored, id});
}

} // namespace

http::Response ScreenReceipts::answer(const base::ScreenId &screen, const http::Request &request) const
{
    if (const auto known = m_records->screens.find(screen); !known)
        return http::problem(known.error());
    const auto page = Page::of(request, usualPage, largestPage);
    if (!page)
        return http::problem(page.error());
    const auto after = cursorOf(page->after);
    if (!after)
        return http::problem(after.error());
    const auto records = m_records->receipts.newestOf(screen, *after, page->limit + 1);
    if (!records)
        return http::problem(records.error());
    Value answer{{"screen", text(screen.text())}, {"receipts", Value::array()}};
    const auto count = std::min<qsizetype>(records->size(), page->limit);
    for (const auto &record : records->first(count)) {
        auto entry = entryOf(record);
        if (!entry)
            return http::problem(entry.error());
        answer["receipts"].push_back(std::move(*entry));
    }
    if (count < records->size())
        answer["next"] = text(cursorOf(records->at(count - 1)));
    return http::jsonResponse(200, answer);
}

/// A receipt tells of the bytes that its screen had; what they say is told only when they are those that were released.
Result<Value> ScreenReceipts::entryOf(const records::ReceiptRecord &record) const
{
    auto receipt = base::json::parse(record.body);
    if (!receipt)
        return failure(receipt.error());
    Value entry{{"stored_ms", record.storedMs}, {"receipt", std::move(*receipt)}};
    if (record.alert.isEmpty())
        return entry;
    const auto released = m_records->alerts.find(record.alert, m_clock->now());
    if (!released && released.error().code != ErrorCode::NotFound)
        return failure(released.error());
    if (released && released->document == record.document) {
        const auto &alert = released->alert;
        entry["released"] = {{"msg_type", text(nameOf(alert.messageType))},
                             {"status", text(nameOf(alert.status))},
                             {"level", alert.level},
                             {"headline", text(alert.headline)},
                             {"released_ms", base::toUnixMs(released->released)}};
    }
    return entry;
}

} // namespace ironfence::console::server::api
