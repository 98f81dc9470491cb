// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/content_agent.h"

#include "player/agent/manifest_reader.h"

#include <QLoggingCategory>

namespace ironfence::player {

using base::AuthorityId;
using base::ErrorCode;
using playlists::Programme;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.player.programmes")

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
    for (const auto &stored : content.manifests) {
        auto accepted = check(stored);
        if (accepted)
            m_accepted.insert(stored.authority, *accepted);
        else
            m_parts.update.faults.add(accepted.error());
    }
    if (!m_accepted.isEmpty())
        Q_EMIT programmesChanged(spoken());
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
    QList<playlists::timeline::AuthorityProgrammes> spoken;
    for (const auto &accepted : m_accepted) {
        playlists::timeline::AuthorityProgrammes authority;
        authority.authority = accepted.manifest.authority;
        const auto limits = m_parts.update.keyring.limitsOf(authority.authority);
        authority.highestRank = playlists::rankOf(limits.highestRank).value_or(playlists::Rank::Filler);
        authority.shareCap = limits.shareCapPercent;
        authority.programmes = accepted.programmes;
        spoken.append(authority);
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
    const auto *running = m_updates.value(authority);
    const bool known =
        (running && running->envelope() == offered.envelope) ||
        (m_refused.contains(authority) && m_refused.value(authority).envelope == offered.envelope.sha256);
    if (offered.version == accepted || known)
        return;
    begin(authority, offered.envelope, {accepted, seen});
}

void ContentAgent::begin(const AuthorityId &authority, const base::ObjectRef &envelope,
                         const ManifestUpdate::Floor &floor)
{
    end(authority);
    auto *update = new ManifestUpdate(m_parts.update, authority, envelope, m_screen, floor);
    update->setParent(this);
    m_updates.insert(authority, update);
    connect(update, &ManifestUpdate::verified, this, [this, authority](qint64 version) {
        m_highest[authority] = std::max(m_highest.value(authority), version);
        m_parts.journal.noteManifest(authority, version);
    });
    connect(update, &ManifestUpdate::refused, this,
            [this, authority, envelope](const base::Error &error) { refused(authority, envelope.sha256, error); });
    connect(update, &ManifestUpdate::complete, this, &ContentAgent::switchTo);
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
    m_parts.journal.accept(manifest, [this, turn, accepted = *accepted](const base::Result<void> &written) {
        m_switching.remove(turn);
        if (!written)
            return; // the journal has reported it; the next `fresh` tries again
        const auto before = programmes();
        const auto &authority = accepted.manifest.authority;
        if (m_accepted.value(authority).manifest.version > accepted.manifest.version)
            return;
        m_accepted.insert(authority, accepted);
        qCInfo(log).noquote() << "switched to manifest" << accepted.manifest.version << "of" << authority.text();
        Q_EMIT programmesChanged(spoken());
        sweep(before);
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

/// Removes what neither the new, nor the previous, nor the next programmes of any authority show: the glass may still
/// be busy with an item of the previous ones.
void ContentAgent::sweep(const QList<Programme> &before)
{
    if (!m_updates.isEmpty())
        return; // what they fetched has no programme yet
    auto wanted = before + programmes();
    for (const auto &next : std::as_const(m_switching))
        wanted.append(next);
    QSet<base::Sha256> keep;
    for (const auto &programme : std::as_const(wanted)) {
        for (const auto &asset : programme.assets())
            keep.insert(asset.object.sha256);
    }
    const auto stored = m_parts.update.store.list();
    if (!stored)
        return;
    for (const auto &object : *stored) {
        if (keep.contains(object.sha256))
            continue;
        if (auto removed = m_parts.update.store.remove(object.sha256); !removed)
            m_parts.update.faults.add(removed.error());
    }
}

} // namespace ironfence::player
