// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/assignment_agent.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::Error;
using base::ErrorCode;
using base::failure;
using messaging::Assignment;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.assignment")

} // namespace

AssignmentAgent::AssignmentAgent(base::ScreenId screen, const trust::Keyring &keyring, Journal &journal,
                                 FaultLog &faults)
    : m_screen(std::move(screen)), m_keyring(keyring), m_journal(journal), m_faults(faults)
{
}

base::Result<Assignment> AssignmentAgent::verify(QByteArrayView bytes) const
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return failure(envelope.error());
    const auto signer = m_keyring.verify(*envelope, QLatin1String(Assignment::payloadType));
    if (!signer)
        return failure(signer.error());
    auto assignment = Assignment::parse(envelope->payload);
    if (!assignment)
        return failure(assignment.error());
    if (assignment->authority != *signer)
        return failure(ErrorCode::Untrusted, QStringLiteral("the assignment is not signed by the authority it names"));
    if (assignment->screen.id != m_screen)
        return failure(ErrorCode::Invalid, QStringLiteral("the assignment is for another screen"),
                       assignment->screen.id.text());
    return assignment;
}

base::Result<Assignment> AssignmentAgent::restore(const QByteArray &envelope,
                                                  const std::optional<StoredAssignment> &stored)
{
    auto assignment = verify(envelope);
    if (stored) {
        auto newer = verify(stored->envelope);
        if (!newer)
            m_faults.add(newer.error());
        else if (!assignment || newer->version > assignment->version)
            assignment = newer;
    }
    if (assignment)
        m_current = *assignment;
    return assignment;
}

void AssignmentAgent::take(const QByteArray &envelope)
{
    const auto refuse = [this](const Error &error) {
        m_faults.add({error.code, QStringLiteral("an assignment was refused: %1").arg(error.message), error.context});
    };
    const auto assignment = verify(envelope);
    if (!assignment) {
        refuse(assignment.error());
        return;
    }
    if (assignment->version == m_current.version)
        return; // retained: it comes with every connection
    if (assignment->version < m_current.version) {
        refuse(
            {ErrorCode::Replayed, QStringLiteral("older than the one in force"), QString::number(assignment->version)});
        return;
    }
    qCInfo(log).noquote() << "assignment" << assignment->version << "places the screen at"
                          << assignment->screen.place.text();
    m_current = *assignment;
    m_journal.saveAssignment({assignment->version, envelope});
    Q_EMIT changed(m_current);
}

} // namespace ironfence::player
