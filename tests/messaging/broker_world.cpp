// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/messaging/broker_world.h"

#include "messaging/paho/paho_broker.h"
#include "tests/support/fake_broker.h"
#include "tests/support/mosquitto_fixture.h"
#include "tests/support/tcp_relay.h"

#include <map>
#include <vector>

namespace ironfence::support {

namespace {

class FakeWorld final : public BrokerWorld
{
public:
    std::unique_ptr<messaging::Broker> client(const QString &) override
    {
        return std::make_unique<FakeBroker>(m_server);
    }
    void cut(messaging::Broker &client) override { m_server.kill(dynamic_cast<FakeBroker &>(client)); }
    void stop() override { m_server.stop(); }
    bool startEmpty() override
    {
        m_server.wipe();
        m_server.start();
        return true;
    }

private:
    FakeBrokerServer m_server;
};

class PahoWorld final : public BrokerWorld
{
public:
    bool start() { return m_mosquitto.start(); }

    std::unique_ptr<messaging::Broker> client(const QString &id) override
    {
        auto &relay = m_relays.emplace_back(std::make_unique<TcpRelay>(m_mosquitto.port()));
        const messaging::BrokerAddress address{QStringLiteral("127.0.0.1"), relay->port(), id, {}, {}};
        auto client = std::make_unique<messaging::PahoBroker>(address);
        m_relayOf[client.get()] = relay.get();
        return client;
    }
    void cut(messaging::Broker &client) override { m_relayOf.at(&client)->cut(); }
    void stop() override { m_mosquitto.stop(); }
    bool startEmpty() override
    {
        m_mosquitto.wipe();
        return m_mosquitto.start();
    }

private:
    MosquittoFixture m_mosquitto;
    std::vector<std::unique_ptr<TcpRelay>> m_relays; // outlive their clients, whose last bytes they carry
    std::map<messaging::Broker *, TcpRelay *> m_relayOf;
};

} // namespace

std::unique_ptr<BrokerWorld> BrokerWorld::fake()
{
    return std::make_unique<FakeWorld>();
}

std::unique_ptr<BrokerWorld> BrokerWorld::paho()
{
    auto world = std::make_unique<PahoWorld>();
    return world->start() ? std::move(world) : nullptr;
}

} // namespace ironfence::support
