// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_commands.h"

#include "base/json/reader.h"
#include "console/server/api/query.h"

namespace ironfence::console::server::api {

using base::json::text;
using base::json::Value;
using desk::Ordered;

namespace {

constexpr qint64 longestWait = 25; // seconds, as /changes

QString nameOf(Ordered::State state)
{
    switch (state) {
    case Ordered::State::Waiting:
        return QStringLiteral("waiting");
    case Ordered::State::Done:
        return QStringLiteral("done");
    case Ordered::State::Refused:
        return QStringLiteral("refused");
    case Ordered::State::Unanswered:
        return QStringLiteral("unanswered");
    }
    Q_UNREACHABLE();
}

Value entryOf(const Ordered &ordered)
{
    const auto &command = ordered.command;
    Value entry = {{"nonce", text(command.nonce)},
                   {"screen", text(command.screen.text())},
                   {"order", text(messaging::nameOf(command.order))},
                   {"issued_ms", base::toUnixMs(command.issued)},
                   {"expires_ms", base::toUnixMs(command.expires)},
                   {"state", text(nameOf(ordered.state))}};
    if (ordered.answered)
        entry["answered_ms"] = base::toUnixMs(*ordered.answered);
    if (!ordered.refused.isEmpty())
        entry["refused"] = text(ordered.refused);
    if (!ordered.reason.isEmpty())
        entry["reason"] = text(ordered.reason);
    if (ordered.picture)
        entry["picture"] = {{"width", ordered.picture->size.width()}, {"height", ordered.picture->size.height()}};
    return entry;
}

base::Result<messaging::Order> orderIn(const QByteArray &body)
{
    const auto value = base::json::parse(body);
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    const auto order = messaging::orderOf(object.text("order", 32));
    if (!order)
        reader.fail(object.pathOf("order"), QStringLiteral("must be identify, screenshot, resync or restart"));
    return reader.finish(order.value_or(messaging::Order::Identify));
}

} // namespace

http::Response ScreenCommands::order(const base::ScreenId &screen, const http::Request &request)
{
    const auto order = orderIn(request.body);
    if (!order)
        return http::problem(order.error());
    const auto ordered = m_desk->order(screen, *order);
    return ordered ? http::jsonResponse(202, entryOf(*ordered)) : http::problem(ordered.error());
}

http::Response ScreenCommands::show(const base::ScreenId &screen, const QString &nonce,
                                    const http::Request &request) const
{
    const auto wait = numberOf(request, QStringLiteral("wait"), 0, longestWait, 0);
    if (!wait)
        return http::problem(wait.error());
    const auto ordered = m_desk->find(screen, nonce);
    if (!ordered)
        return http::problem(ordered.error());
    auto response = http::jsonResponse(200, entryOf(*ordered));
    if (ordered->state == Ordered::State::Waiting)
        response.patience = std::chrono::seconds(*wait);
    return response;
}

http::Response ScreenCommands::screenshot(const base::ScreenId &screen) const
{
    const auto ordered = m_desk->screenshotOf(screen);
    if (!ordered)
        return http::problem(ordered.error());
    return {200, "image/jpeg", ordered->picture->jpeg, {}};
}

} // namespace ironfence::console::server::api
