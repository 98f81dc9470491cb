// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/command.h"
#include "messaging/command_answer.h"
#include "messaging/paho/paho_broker.h"
#include "messaging/receipt.h"
#include "tests/console/server/server_fixture.h"

#include <QImage>
#include <memory>

namespace ironfence::console::server {

/// A screen as the real server and its real broker know it: enrolled, online, and it answers commands as told.
class FakeScreen
{
public:
    /// Enrols and connects; false (and why in the log) when that fails.
    [[nodiscard]] bool open(const ServerFixture &server, const QString &id,
                            const QString &place = QStringLiteral("zj/tonglu/icbc"));

    /// What it says to a command; without one it only listens.
    std::function<messaging::CommandAnswer(const messaging::Command &)> answer;
    /// That it was done, with a small picture if it was for one.
    [[nodiscard]] static messaging::CommandAnswer done(const messaging::Command &command);
    /// The same with this picture of its glass, made as small as the wire wants it.
    [[nodiscard]] static messaging::CommandAnswer showing(const messaging::Command &command, const QImage &glass);

    [[nodiscard]] const QList<messaging::Command> &commands() const { return m_commands; } ///< that came
    [[nodiscard]] const trust::Envelope &envelope() const { return m_envelope; }           ///< of the last one
    void say(const messaging::CommandAnswer &said);
    void say(const messaging::Receipt &receipt);

private:
    void take(const messaging::Message &message);

    base::ScreenId m_id;
    std::unique_ptr<messaging::PahoBroker> m_broker;
    QList<messaging::Command> m_commands;
    trust::Envelope m_envelope;
};

} // namespace ironfence::console::server
