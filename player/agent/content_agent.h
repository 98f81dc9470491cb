// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "player/agent/manifest_update.h"
#include "player/journal/journal.h"
#include "playlists/timeline/roster.h"

namespace ironfence::player {

/// Keeps the screen's programmes current: follows `fresh`, brings new manifests in, and switches to one when what it
/// shows in the next 24 hours is on this machine, in one transaction. Until then, and whenever a manifest is refused,
/// what plays goes on. What was switched to is on trial until it has stood; a manifest with which three starts failed
/// is given up for its predecessor and only followed by a newer one. Main thread.
class ContentAgent : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        ManifestUpdate::Parts update;
        ServerTime &time;
        Journal &journal;
        Larder &larder;
    };
    ContentAgent(const Parts &parts, playlists::Screen screen);

    /// Goes on from what the journal holds; every signature and hash is checked again. When this start gave up what was
    /// on trial, a manifest without a predecessor rests until the start has stood without it.
    void restore(const JournalContent &content);
    /// What is shown has stood on the glass for long enough: it is good.
    void stood();
    void take(const messaging::Fresh &fresh);
    /// The screen moved: the programmes that concern it are chosen anew.
    void setScreen(const playlists::Screen &screen);

    [[nodiscard]] QList<playlists::Programme> programmes() const;
    /// The same by authority, as the timeline wants them.
    [[nodiscard]] QList<playlists::timeline::AuthorityProgrammes> spoken() const;
    /// A switch is on its way into the journal.
    [[nodiscard]] bool isSwitching() const { return !m_switching.isEmpty(); }
    /// The versions that the screen has switched to.
    [[nodiscard]] QMap<base::AuthorityId, qint64> versions() const;

Q_SIGNALS:
    void programmesChanged(const QList<ironfence::playlists::timeline::AuthorityProgrammes> &programmes);
    /// What has a claim to the store besides these.
    void keepingChanged(const ironfence::player::Keeping &keeping);

private:
    struct Accepted
    {
        AcceptedManifest manifest;
        QList<playlists::Programme> programmes;
    };
    /// An envelope that was refused, not to be fetched again.
    struct Refusal
    {
        base::Sha256 envelope;
        base::ErrorCode code = base::ErrorCode::Invalid;
    };
    [[nodiscard]] QList<playlists::timeline::AuthorityProgrammes>
    spokenBy(const QMap<base::AuthorityId, Accepted> &authorities) const;
    [[nodiscard]] base::Result<Accepted> check(const AcceptedManifest &stored) const;
    void consider(const base::AuthorityId &authority, const messaging::FreshManifest &offered);
    void begin(const base::AuthorityId &authority, const base::ObjectRef &envelope, const ManifestUpdate::Floor &floor);
    void end(const base::AuthorityId &authority);
    void refused(const base::AuthorityId &authority, const base::Sha256 &envelope, const base::Error &error);
    void switchTo(const AcceptedManifest &manifest);
    void resume(const AcceptedManifest &stored);
    void tellAbandoned() const;
    void tellRefused() const;
    void resumeMove();
    void chooseAnew(const AcceptedManifest &manifest);
    [[nodiscard]] QList<playlists::timeline::AuthorityProgrammes>
    spokenWith(const base::AuthorityId &authority, const QList<playlists::Programme> &programmes) const;
    [[nodiscard]] QList<playlists::Programme> kept() const;
    void tellKeeping();
    void tidy(const QList<playlists::Programme> &before);

    const Parts m_parts;
    playlists::Screen m_screen;
    QMap<base::AuthorityId, Accepted> m_accepted;
    QMap<base::AuthorityId, qint64> m_highest;
    QMap<base::AuthorityId, ManifestUpdate *> m_updates; // children, deleted later: they end inside their own signals
    QMap<base::AuthorityId, Refusal> m_refused;          // the newest of each
    QMap<base::AuthorityId, qint64> m_abandoned;         // versions that only newer ones may follow
    QMap<base::AuthorityId, AcceptedManifest> m_resting; // given up, and nothing was there before
    /// Whose manifests are on trial, and the programmes that these took the place of.
    QMap<base::AuthorityId, QList<playlists::Programme>> m_trials;
    QHash<quint64, QList<playlists::Programme>> m_switching; // whole, and with the journal: shown when it answers
    quint64 m_switches = 0;
    messaging::Fresh m_fresh;
    bool m_moveResumed = false;
};

} // namespace ironfence::player
