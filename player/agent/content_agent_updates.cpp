// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/content_agent.h"

#include <QLoggingCategory>

// The moving half of ContentAgent: what is offered, fetched and switched to.
namespace ironfence::player {

using base::AuthorityId;
using base::ErrorCode;
using playlists::Programme;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.programmes")

} // namespace

void ContentAgent::take(const messaging::Fresh &fresh)
{
    m_fresh = fresh;
    for (auto it = fresh.manifests.begin(); it != fresh.manifests.end(); ++it)
        consider(it.key(), *it);
}

void ContentAgent::consider(const AuthorityId &authority, const messaging::FreshManifest &offered)
{
    // Nothing to wait for but the right time; take() comes again then.
    if (!m_parts.time.isSettled())
        return;
    auto &faults = m_parts.update.faults;
    if (!m_parts.update.keyring.authorities().contains(authority)) {
        faults.add(
            {ErrorCode::Untrusted, QStringLiteral("a manifest of an unknown authority is offered"), authority.text()});
        return;
    }
    const auto accepted = m_accepted.value(authority).manifest.version;
    const auto seen = m_highest.value(authority);
    if (offered.version < std::max(accepted, seen)) {
        faults.add({ErrorCode::Replayed, QStringLiteral("an older manifest is offered"),
                    QStringLiteral("%1 %2").arg(authority.text()).arg(offered.version)});
        return;
    }
    const auto given = std::max(m_abandoned.value(authority), m_resting.value(authority).version);
    if (offered.version == given)
        return;
    const auto *running = m_updates.value(authority);
    const bool known =
        (running && running->envelope() == offered.envelope) ||
        (m_refused.contains(authority) && m_refused.value(authority).envelope == offered.envelope.sha256);
    if (offered.version == accepted || known)
        return;
    begin(authority, offered.envelope, {std::max(accepted, given), seen});
}

void ContentAgent::begin(const AuthorityId &authority, const base::ObjectRef &envelope,
                         const ManifestUpdate::Floor &floor)
{
    end(authority);
    const auto outlook = [this, authority](const QList<Programme> &programmes) {
        return spokenWith(authority, programmes);
    };
    auto *update = new ManifestUpdate(m_parts.update, authority, envelope, m_screen, floor, outlook);
    update->setParent(this);
    m_updates.insert(authority, update);
    connect(update, &ManifestUpdate::verified, this, [this, authority](qint64 version) {
        m_highest[authority] = std::max(m_highest.value(authority), version);
        m_parts.journal.noteManifest(authority, version);
    });
    // Queued: the time may turn, and everything is judged again, while the update is still reading.
    connect(update, &ManifestUpdate::dated, &m_parts.time, &ServerTime::witness, Qt::QueuedConnection);
    connect(update, &ManifestUpdate::refused, this,
            [this, authority, envelope](const base::Error &error) { refused(authority, envelope.sha256, error); });
    connect(update, &ManifestUpdate::needsChanged, this, &ContentAgent::tellKeeping);
    connect(update, &ManifestUpdate::complete, this, &ContentAgent::switchTo);
    tellKeeping();
    update->start();
}

void ContentAgent::end(const AuthorityId &authority)
{
    auto *update = m_updates.take(authority);
    if (!update)
        return;
    update->disconnect(this);
    m_parts.update.fetcher.disconnect(update);
    m_parts.update.fetcher.release(*update);
    update->deleteLater();
}

void ContentAgent::refused(const AuthorityId &authority, const base::Sha256 &envelope, const base::Error &error)
{
    m_parts.update.faults.add(
        {error.code, QStringLiteral("a manifest was refused: %1").arg(error.message), error.context});
    if (error.code != ErrorCode::Io) // the disk may be better at the next `fresh`; the envelope will not
        m_refused.insert(authority, {envelope, error.code});
    end(authority);
    tellKeeping();
}

void ContentAgent::switchTo(const AcceptedManifest &manifest)
{
    end(manifest.authority);
    auto accepted = check(manifest);
    if (!accepted) { // it was checked while it was fetched: only a bug comes here
        m_parts.update.faults.add(accepted.error());
        return;
    }
    const auto turn = ++m_switches;
    m_switching.insert(turn, accepted->programmes);
    tellKeeping();
    m_parts.journal.accept(manifest, [this, turn, accepted = *accepted](const base::Result<void> &written) {
        m_switching.remove(turn);
        if (!written) {
            tellKeeping();
            return; // the journal has reported it; the next `fresh` tries again
        }
        const auto before = programmes();
        const auto &authority = accepted.manifest.authority;
        if (!m_trials.contains(authority))
            m_trials.insert(authority, m_accepted.value(authority).programmes);
        if (m_accepted.value(authority).manifest.version > accepted.manifest.version) {
            tellKeeping();
            return;
        }
        m_resting.remove(authority);
        if (m_abandoned.value(authority) < accepted.manifest.version)
            m_abandoned.remove(authority);
        m_accepted.insert(authority, accepted);
        qCInfo(log).noquote() << "switched to manifest" << accepted.manifest.version << "of" << authority.text();
        for (auto *update : std::as_const(m_updates))
            update->review();
        tellRefused();
        Q_EMIT programmesChanged(spoken());
        tellKeeping(); // after whoever provides for them knows them
        tidy(before);
    });
}

void ContentAgent::setScreen(const playlists::Screen &screen)
{
    m_screen = screen;
    const auto accepted = m_accepted;
    for (const auto &known : accepted)
        chooseAnew(known.manifest);
    m_refused.clear();
    take(m_fresh);
}

/// The same manifest once more, for other eyes.
void ContentAgent::chooseAnew(const AcceptedManifest &manifest)
{
    const auto stored = media::put(m_parts.update.store, manifest.envelope);
    if (stored)
        begin(manifest.authority, *stored, {manifest.version - 1, manifest.version});
    else
        m_parts.update.faults.add(stored.error());
}

} // namespace ironfence::player
