// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "base/json/reader.h"

#include <optional>

namespace ironfence::messaging {

/// What a screen is asked to do. Nothing of it changes what is said on the glass: whoever owns the server cannot do more
/// with it than be a nuisance, and screens bound that.
enum class Order {
    Identify,   ///< its name and place on the glass for some seconds
    Screenshot, ///< what really is on the glass, as a small picture
    Resync,     ///< ask the server anew for everything
    Restart,    ///< end the process, so that its supervisor starts it anew
};

/// The word of documents and commands: "identify", "screenshot", "resync", "restart".
[[nodiscard]] QString nameOf(Order order);
/// Nothing: there is no such order.
[[nodiscard]] std::optional<Order> orderOf(const QString &name);

/// An order to one screen, signed by the server's online key, on the topic `command`; valid for a minute at most.
struct Command
{
    static constexpr const char *payloadType = "application/vnd.ironfence.command+json";
    static constexpr base::Milliseconds longest{60'000}; ///< from `issued` to `expires`
    static constexpr qsizetype nonceLength = 32;         ///< hexadecimal digits: 128 bits of chance

    base::ScreenId screen;
    QString nonce; ///< names it, once and for ever
    Order order = Order::Identify;
    base::UtcTime issued;
    base::UtcTime expires;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Command> parse(QByteArrayView bytes);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Command &) const = default;
};

/// Whether it can be the nonce of a command.
[[nodiscard]] bool isNonce(const QString &text);

} // namespace ironfence::messaging
