// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

namespace ironfence::console::client {

using base::Result;

namespace {

QByteArray pathOf(const base::ScreenId &screen, const char *what)
{
    return "screens/" + QUrl::toPercentEncoding(screen.text()) + '/' + what;
}

} // namespace

Result<CommandEntry> ApiClient::order(const base::ScreenId &screen, messaging::Order order) const
{
    const base::json::Value body = {{"order", base::json::text(nameOf(order))}};
    return as(send("POST", pathOf(screen, "commands"), base::json::write(body)), entry<CommandEntry>);
}

Result<CommandEntry> ApiClient::outcome(const CommandEntry &order, std::chrono::seconds wait) const
{
    return as(read(pathOf(order.screen, "commands/") + QUrl::toPercentEncoding(order.nonce) +
                   "?wait=" + QByteArray::number(qint64(wait.count()))),
              entry<CommandEntry>);
}

Result<CommandEntry> ApiClient::obeyed(const base::ScreenId &screen, messaging::Order what) const
{
    constexpr std::chrono::seconds wait{20};
    auto entry = order(screen, what);
    while (entry && entry->state == CommandEntry::State::Waiting)
        entry = outcome(*entry, wait); // ends: an order that nobody answers is unanswered after its minute
    if (!entry)
        return entry;
    if (entry->state == CommandEntry::State::Refused)
        return base::failure(base::ErrorCode::Denied, QStringLiteral("the screen refuses: %1").arg(entry->refused));
    if (entry->state == CommandEntry::State::Unanswered)
        return base::failure(base::ErrorCode::Unavailable, QStringLiteral("the screen does not answer"),
                             screen.text());
    return entry;
}

Result<QByteArray> ApiClient::screenshot(const base::ScreenId &screen) const
{
    return read(pathOf(screen, "screenshot"));
}

} // namespace ironfence::console::client
