// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/command_agent.h"

#include "messaging/topics.h"

#include <QLoggingCategory>
#include <QPointer>

namespace ironfence::player {

using messaging::Command;
using messaging::CommandAnswer;
using messaging::Order;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.command")

} // namespace

CommandAgent::CommandAgent(const Parts &parts, base::ScreenId screen, const trust::Keyring &keyring,
                           const CommandGate::Pace &pace)
    : m_parts(parts), m_screen(std::move(screen)), m_gate(m_screen, keyring, parts.time, pace)
{
}

void CommandAgent::take(const QByteArray &envelope)
{
    const auto admitted = m_gate.admit(envelope);
    if (!admitted) {
        const auto &error = admitted.error();
        m_parts.faults.add({error.code, QStringLiteral("a command was refused: %1").arg(error.message), error.context});
        return;
    }
    if (admitted->refused) {
        refuse(answerTo(admitted->command), *admitted->refused);
        return;
    }
    qCInfo(log).noquote() << "the operators ask for" << nameOf(admitted->command.order);
    obey(admitted->command);
}

void CommandAgent::obey(const Command &command)
{
    if (command.order == Order::Screenshot) {
        photograph(command);
        return;
    }
    base::Result<void> obeyed;
    if (command.order == Order::Identify)
        obeyed = m_parts.hands.identify();
    else if (command.order == Order::Restart)
        obeyed = m_parts.hands.restart();
    if (obeyed)
        answer(answerTo(command));
    else
        refuse(answerTo(command), obeyed.error());
    if (command.order == Order::Resync) // afterwards: it takes the connection down
        m_parts.hands.resync();
}

void CommandAgent::photograph(const Command &command)
{
    m_parts.hands.photograph([agent = QPointer(this), command](const base::Result<CommandAnswer::Picture> &picture) {
        if (!agent)
            return;
        auto done = agent->answerTo(command);
        if (!picture) {
            agent->refuse(std::move(done), picture.error());
            return;
        }
        done.picture = *picture;
        agent->answer(done);
    });
}

CommandAnswer CommandAgent::answerTo(const Command &command) const
{
    CommandAnswer answer;
    answer.screen = m_screen;
    answer.nonce = command.nonce;
    answer.at = m_parts.time.now();
    return answer;
}

void CommandAgent::refuse(CommandAnswer answer, const base::Error &why)
{
    qCInfo(log).noquote() << "a command is not obeyed:" << why.message;
    answer.refused = why.message;
    answer.reason = base::isSlug(why.context) ? why.context : QString();
    this->answer(answer);
}

void CommandAgent::answer(const CommandAnswer &answer)
{
    if (auto sent = m_parts.broker.publish({messaging::topics::answers(m_screen), answer.serialize(), false}); !sent)
        qCWarning(log).noquote() << "an answer cannot be sent:" << sent.error().line();
}

} // namespace ironfence::player
