// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/content_agent.h"

#include "messaging/authority_bounds.h"
#include "player/agent/manifest_reader.h"

namespace ironfence::player {

using base::AuthorityId;
using base::ErrorCode;
using playlists::Programme;

namespace {

QSet<base::Sha256> assetsOf(const QList<Programme> &programmes)
{
    QSet<base::Sha256> assets;
    for (const auto &programme : programmes) {
        for (const auto &asset : programme.assets())
            assets.insert(asset.object.sha256);
    }
    return assets;
}

} // namespace

ContentAgent::ContentAgent(const Parts &parts, playlists::Screen screen) : m_parts(parts), m_screen(std::move(screen))
{
    // What a wrong clock called expired may be valid.
    connect(&m_parts.time, &ServerTime::changed, this, [this] {
        m_refused.removeIf([](const auto &refusal) { return refusal->code == ErrorCode::Expired; });
        resumeMove();
        take(m_fresh);
    });
}

void ContentAgent::restore(const JournalContent &content)
{
    m_highest = content.highestManifests;
    m_abandoned = content.abandonedManifests;
    for (const auto &authority : content.firsts)
        m_trials.insert(authority, {});
    for (const auto &predecessor : content.predecessors) {
        const auto known = check(predecessor);
        m_trials.insert(predecessor.authority, known ? known->programmes : QList<Programme>());
    }
    for (const auto &stored : content.manifests) {
        if (content.gaveUp && content.firsts.contains(stored.authority))
            m_resting.insert(stored.authority, stored);
        else
            resume(stored);
    }
    tellAbandoned();
    tellKeeping();
    tellRefused();
    if (!m_accepted.isEmpty())
        Q_EMIT programmesChanged(spoken());
    resumeMove();
}

void ContentAgent::resume(const AcceptedManifest &stored)
{
    auto accepted = check(stored);
    if (accepted)
        m_accepted.insert(stored.authority, *accepted);
    else
        m_parts.update.faults.add(accepted.error());
}

/// At every start, so that nobody wonders why the screen does not follow.
void ContentAgent::tellAbandoned() const
{
    const auto tell = [this](const AuthorityId &authority, qint64 version, const QString &what) {
        m_parts.update.faults.add({ErrorCode::Internal, QStringLiteral("three starts failed with a manifest: ") + what,
                                   QStringLiteral("%1 %2").arg(authority.text()).arg(version)});
    };
    for (auto it = m_abandoned.begin(); it != m_abandoned.end(); ++it)
        tell(it.key(), *it, QStringLiteral("its predecessor plays until a newer one comes"));
    for (const auto &resting : m_resting)
        tell(resting.authority, resting.version, QStringLiteral("it rests until this start has stood"));
}

/// What the timeline leaves out, because its authority may not show it. Others of the same manifest are shown: whoever
/// signed one programme too many is not to take the rest from the screen.
void ContentAgent::tellRefused() const
{
    for (const auto &own : spoken()) {
        for (const auto &programme : own.programmes) {
            if (const auto why = own.objectionTo(programme); !why.isEmpty())
                m_parts.update.faults.add({ErrorCode::Untrusted, QStringLiteral("a programme is refused: ") + why,
                                           QStringLiteral("%1/%2").arg(own.authority.text(), programme.id.text())});
        }
    }
}

void ContentAgent::stood()
{
    if (!m_switching.isEmpty())
        return; // what comes has to stand as well
    auto good = m_trials.keys();
    good.removeIf([this](const AuthorityId &authority) { return m_resting.contains(authority); });
    m_parts.journal.stood(good);
    for (const auto &authority : std::as_const(good))
        m_trials.remove(authority);
    tellKeeping();
    if (m_resting.isEmpty())
        return;
    const auto rested = std::exchange(m_resting, {});
    for (const auto &stored : rested)
        resume(stored);
    tellKeeping();
    tellRefused();
    Q_EMIT programmesChanged(spoken());
    m_moveResumed = false; // the screen may have moved while they rested
    resumeMove();
}

/// A start may come between the assignment to another place and the end of the update that it caused.
void ContentAgent::resumeMove()
{
    if (m_moveResumed || !m_parts.time.isSettled())
        return;
    m_moveResumed = true; // once: a programme that this player cannot read is missing each time
    const auto accepted = m_accepted;
    for (const auto &known : accepted) {
        const auto &stored = known.manifest;
        const auto manifest = readManifest(stored.envelope, stored.authority, m_parts.update.keyring);
        const auto lacks = [&](const playlists::ManifestEntry &entry) {
            return entry.audience.includes(m_screen) &&
                   std::none_of(stored.programmes.begin(), stored.programmes.end(), [&](const QByteArray &bytes) {
                       return entry.object.sha256 == base::Sha256::of(bytes);
                   });
        };
        if (m_abandoned.contains(stored.authority))
            continue; // made for this place, the newer one is what was given up
        if (manifest && std::any_of(manifest->programmes.begin(), manifest->programmes.end(), lacks))
            chooseAnew(stored);
    }
}

base::Result<ContentAgent::Accepted> ContentAgent::check(const AcceptedManifest &stored) const
{
    const auto manifest = readManifest(stored.envelope, stored.authority, m_parts.update.keyring);
    if (!manifest)
        return base::failure(manifest.error());
    Accepted accepted{stored, {}};
    for (const auto &bytes : stored.programmes) {
        const auto named = [&](const playlists::ManifestEntry &entry) {
            return entry.object.sha256 == base::Sha256::of(bytes);
        };
        if (std::none_of(manifest->programmes.begin(), manifest->programmes.end(), named))
            return base::failure(ErrorCode::Corrupt, QStringLiteral("a stored programme is not in its manifest"));
        auto programme = Programme::parse(bytes);
        if (!programme)
            return base::failure(programme.error());
        accepted.programmes.append(*programme);
    }
    return accepted;
}

QList<Programme> ContentAgent::programmes() const
{
    QList<Programme> all;
    for (const auto &accepted : m_accepted)
        all.append(accepted.programmes);
    return all;
}

QList<playlists::timeline::AuthorityProgrammes> ContentAgent::spoken() const
{
    return spokenBy(m_accepted);
}

QList<playlists::timeline::AuthorityProgrammes>
ContentAgent::spokenBy(const QMap<AuthorityId, Accepted> &authorities) const
{
    QList<playlists::timeline::AuthorityProgrammes> spoken;
    for (const auto &accepted : authorities) {
        const auto &authority = accepted.manifest.authority;
        spoken.append(messaging::bounded(authority, m_parts.update.keyring.limitsOf(authority), accepted.programmes));
    }
    return spoken;
}

QMap<AuthorityId, qint64> ContentAgent::versions() const
{
    QMap<AuthorityId, qint64> versions;
    for (auto it = m_accepted.begin(); it != m_accepted.end(); ++it)
        versions.insert(it.key(), it->manifest.version);
    return versions;
}

/// What would be spoken if these were the programmes of the authority.
QList<playlists::timeline::AuthorityProgrammes> ContentAgent::spokenWith(const AuthorityId &authority,
                                                                         const QList<Programme> &programmes) const
{
    auto accepted = m_accepted;
    accepted[authority].manifest.authority = authority;
    accepted[authority].programmes = programmes;
    return spokenBy(accepted);
}

/// Programmes that the screen may return to, or is about to switch to.
QList<Programme> ContentAgent::kept() const
{
    QList<Programme> kept;
    for (const auto &next : m_switching)
        kept.append(next);
    for (const auto &predecessor : m_trials)
        kept.append(predecessor);
    for (const auto &resting : m_resting) {
        if (const auto known = check(resting))
            kept.append(known->programmes);
    }
    return kept;
}

void ContentAgent::tellKeeping()
{
    Keeping keeping;
    keeping.held = assetsOf(kept());
    for (const auto *update : std::as_const(m_updates)) {
        const auto its = update->keeping();
        keeping.held += its.held;
        for (auto it = its.pending.begin(); it != its.pending.end(); ++it)
            keeping.pending[it.key()] = std::min(keeping.pending.value(it.key(), Need::some), *it);
    }
    Q_EMIT keepingChanged(keeping);
}

/// Removes what neither the new, nor the previous, nor the next programmes of any authority show: the glass may still
/// be busy with an item of the previous ones.
void ContentAgent::tidy(const QList<Programme> &before)
{
    if (m_updates.isEmpty()) // else what they fetched has no programme yet
        m_parts.larder.tidy(assetsOf(before + programmes() + kept()));
}

} // namespace ironfence::player
