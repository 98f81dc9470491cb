// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/command.h"

#include "messaging/bounds.h"

#include <algorithm>
#include <array>

namespace ironfence::messaging {

namespace {

constexpr std::array<std::pair<const char *, Order>, 4> orders{{{"identify", Order::Identify},
                                                                {"screenshot", Order::Screenshot},
                                                                {"resync", Order::Resync},
                                                                {"restart", Order::Restart}}};

} // namespace

QString nameOf(Order order)
{
    const auto *const found =
        std::find_if(orders.begin(), orders.end(), [&](const auto &known) { return known.second == order; });
    return QLatin1String(found->first);
}

std::optional<Order> orderOf(const QString &name)
{
    const auto *const found = std::find_if(orders.begin(), orders.end(),
                                           [&](const auto &known) { return name == QLatin1String(known.first); });
    return found == orders.end() ? std::nullopt : std::optional(found->second);
}

bool isNonce(const QString &text)
{
    return text.size() == Command::nonceLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

base::Result<Command> Command::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    object.header("command");
    Command command;
    command.screen = object.id<base::ScreenId>("screen");
    command.nonce = object.text("nonce", nonceLength);
    if (!isNonce(command.nonce))
        reader.fail(object.pathOf("nonce"), QStringLiteral("must be 32 hexadecimal digits"));
    const auto order = orderOf(object.text("order", 32));
    if (!order)
        reader.fail(object.pathOf("order"), QStringLiteral("unknown value"));
    command.order = order.value_or(Order::Identify);
    command.issued = base::fromUnixMs(object.integer("issued_ms", 0, maxUnixMs));
    command.expires = base::fromUnixMs(object.integer("expires_ms", 0, maxUnixMs));
    if (command.expires <= command.issued || command.expires > command.issued + longest)
        reader.fail(object.pathOf("expires_ms"), QStringLiteral("must come after issued_ms, by a minute at most"));
    command.extra = object.rest();
    return reader.finish(std::move(command));
}

QByteArray Command::serialize() const
{
    auto json = base::json::document("command", extra);
    json["screen"] = base::json::text(screen.text());
    json["nonce"] = base::json::text(nonce);
    json["order"] = base::json::text(nameOf(order));
    json["issued_ms"] = base::toUnixMs(issued);
    json["expires_ms"] = base::toUnixMs(expires);
    return base::json::write(json);
}

} // namespace ironfence::messaging
