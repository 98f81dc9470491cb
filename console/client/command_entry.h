// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "messaging/command.h"

#include <QSize>
#include <optional>

namespace ironfence::console::client {

/// An order to a screen, and what became of it.
struct CommandEntry
{
    enum class State { Waiting, Done, Refused, Unanswered };

    base::ScreenId screen;
    QString nonce;
    messaging::Order order = messaging::Order::Identify;
    base::UtcTime issued;
    base::UtcTime expires;
    State state = State::Waiting;
    QString refused; ///< why, in English
    QString reason;  ///< the same in one word (docs/wire.md, command-answer); may be empty
    std::optional<base::UtcTime> answered;
    std::optional<QSize> picture; ///< px; of a screenshot that was done

    [[nodiscard]] static CommandEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const CommandEntry &) const = default;
};

} // namespace ironfence::console::client
