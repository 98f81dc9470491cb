// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/broker.h"

#include <memory>

namespace ironfence::support {

/// A broker and its clients, real or not: what the contract needs to do to them.
class BrokerWorld
{
public:
    virtual ~BrokerWorld() = default;

    /// A running broker with an empty database; null when it does not start.
    [[nodiscard]] static std::unique_ptr<BrokerWorld> fake();
    [[nodiscard]] static std::unique_ptr<BrokerWorld> paho();

    [[nodiscard]] virtual std::unique_ptr<messaging::Broker> client(const QString &id) = 0;
    /// The client's connection dies with no goodbye.
    virtual void cut(messaging::Broker &client) = 0;
    virtual void stop() = 0;
    /// Starts again; an empty one has lost every retained message.
    [[nodiscard]] virtual bool startEmpty() = 0;
};

} // namespace ironfence::support
