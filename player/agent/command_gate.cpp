// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/command_gate.h"

namespace ironfence::player {

using base::Error;
using base::ErrorCode;
using base::failure;
using messaging::Command;
using messaging::Order;

namespace {

/// How much the clocks of server and screen may differ: on a wire that takes a second, and by an offset that was
/// measured minutes ago.
constexpr base::Milliseconds slack{10'000};

} // namespace

CommandGate::CommandGate(base::ScreenId screen, const trust::Keyring &keyring, const ServerTime &time, const Pace &pace)
    : m_screen(std::move(screen)), m_keyring(keyring), m_time(time), m_pace(pace), m_began(time.monotonic())
{
}

base::Result<CommandGate::Admitted> CommandGate::admit(const QByteArray &bytes)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return failure(envelope.error());
    if (const auto genuine = m_keyring.verifyOnline(*envelope, QLatin1String(Command::payloadType)); !genuine)
        return failure(genuine.error());
    const auto command = Command::parse(envelope->payload);
    if (!command)
        return failure(command.error());
    if (command->screen != m_screen)
        return failure(ErrorCode::Invalid, QStringLiteral("the command is for another screen"), command->screen.text());
    if (m_seen.contains(command->nonce))
        return failure(ErrorCode::Replayed, QStringLiteral("a command came once more"), command->nonce);

    if (!remember(*command))
        return failure(ErrorCode::Unavailable, QStringLiteral("more commands than anybody needs"));
    auto refused = judge(*command);
    if (!refused)
        m_obeyed.insert(command->order, m_time.monotonic());
    return Admitted{*command, std::move(refused)};
}

std::optional<Error> CommandGate::judge(const Command &command) const
{
    const auto now = m_time.now();
    if (now > command.expires + slack)
        return Error{ErrorCode::Expired, QStringLiteral("it came too late"), QStringLiteral("late")};
    if (now < command.issued - slack)
        return Error{ErrorCode::Invalid, QStringLiteral("it was issued in this screen's future"),
                     QStringLiteral("early")};

    // What a process before this one did, nobody remembers; so the first restart waits as long as every other.
    const bool isFirst = !m_obeyed.contains(command.order);
    if (isFirst && command.order != Order::Restart)
        return std::nullopt;
    const auto pace = paceOf(command.order);
    const auto since = m_time.monotonic() - m_obeyed.value(command.order, m_began);
    if (since < pace) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(pace - since);
        return Error{ErrorCode::Unavailable, QStringLiteral("too soon after the last one: again in %1 s").arg(wait.count()),
                     QStringLiteral("too-soon")};
    }
    return std::nullopt;
}

base::Milliseconds CommandGate::paceOf(Order order) const
{
    switch (order) {
    case Order::Identify:
        return m_pace.identify;
    case Order::Screenshot:
        return m_pace.screenshot;
    case Order::Resync:
        return m_pace.resync;
    case Order::Restart:
        return m_pace.restart;
    }
    Q_UNREACHABLE();
}

/// A nonce is kept until its command is too late by any clock that judge() would believe.
bool CommandGate::remember(const Command &command)
{
    constexpr qsizetype most = 500;
    constexpr auto kept = Command::longest + 2 * slack;
    const auto now = m_time.monotonic();
    m_seen.removeIf([&](const auto &seen) { return now - seen.value() > kept; });
    if (m_seen.size() >= most)
        return false;
    m_seen.insert(command.nonce, now);
    return true;
}

} // namespace ironfence::player
