// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/records/account_body.h"

#include "base/json/parse.h"

namespace ironfence::console::server::records::account_body {

using base::ErrorCode;
using base::failure;
using base::Result;
using compliance::DayAccount;

namespace {

constexpr qsizetype maxBytes = 8 * 1024 * 1024; // 500 deviations and 10,000 programmes are fewer

tl::unexpected<base::Error> damaged(const QString &message)
{
    return failure(ErrorCode::Corrupt, message, QStringLiteral("account_bodies.body"));
}

} // namespace

QByteArray write(const DayAccount &day)
{
    return qCompress(base::json::write(day.toJson()));
}

Result<DayAccount> read(const QByteArray &body, const QString &place)
{
    const auto json = base::json::parse(qUncompress(body), {.bytes = maxBytes, .depth = 16});
    if (!json)
        return damaged(json.error().line());
    base::json::Reader reader;
    auto day = DayAccount::read({*json, QStringLiteral("$"), reader});
    const auto now = base::PlacePath::parse(place);
    if (reader.failed() || !now)
        return damaged(reader.failed() ? reader.fault().line() : now.error().line());
    day.place = *now;
    return day;
}

} // namespace ironfence::console::server::records::account_body
