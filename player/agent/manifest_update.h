// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/store.h"
#include "messaging/fresh.h"
#include "player/agent/fetcher.h"
#include "player/agent/forecast.h"
#include "player/journal/records.h"
#include "playlists/manifest.h"
#include "playlists/programme.h"
#include "trust/keyring.h"

#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace ironfence::player {

/// Brings one new manifest of one authority to this screen: the envelope, then the programmes that concern the screen,
/// then every asset that the screen would show with them in the next 24 hours. Nothing changes on the glass while it
/// runs. Main thread.
class ManifestUpdate : public QObject
{
    Q_OBJECT
public:
    /// So often a document is read that the store does not give; the next `fresh` begins anew.
    static constexpr int maxReads = 10;

    struct Parts
    {
        Fetcher &fetcher;
        media::Store &store;
        const trust::Keyring &keyring;
        const ServerTime &time;
        FaultLog &faults;
    };
    /// What the screen would show if these were the programmes of the authority.
    using Outlook =
        std::function<QList<playlists::timeline::AuthorityProgrammes>(const QList<playlists::Programme> &programmes)>;
    /// What a new version must be above.
    struct Floor
    {
        qint64 accepted = 0; ///< must be higher than this
        qint64 seen = 0;     ///< and not lower than this
    };
    ManifestUpdate(const Parts &parts, base::AuthorityId authority, const base::ObjectRef &envelope,
                   playlists::Screen screen, const Floor &floor, Outlook outlook);
    ~ManifestUpdate() override;

    void start();
    [[nodiscard]] const base::ObjectRef &envelope() const { return m_envelope; }
    /// What other authorities show changed: what is needed is worked out anew before the end.
    void review() { m_isStale = true; }
    /// What has a claim to the store for it.
    [[nodiscard]] Keeping keeping() const;

Q_SIGNALS:
    /// The envelope is genuine and new: nothing older is acceptable from now on.
    void verified(qint64 version);
    /// These keys signed the envelope, at this time as they say; also of one that is too old to be taken.
    void dated(const QSet<QString> &keys, ironfence::base::UtcTime issued);
    /// keeping() changed.
    void needsChanged();
    /// Everything that it takes is on this machine.
    void complete(const ironfence::player::AcceptedManifest &manifest);
    /// Also Io: the store does not give what was put there; worth another update later.
    void refused(const ironfence::base::Error &error);

private:
    enum class Step { Envelope, Programmes, Outlook, Assets, Done };

    void arrived(const base::ObjectRef &object);
    void fetch(const QList<base::ObjectRef> &objects, Step step);
    void want(const base::ObjectRef &object);
    void stepDone();
    void readEnvelope();
    [[nodiscard]] base::Result<void> acceptable(const playlists::Manifest &manifest) const;
    void readProgrammes();
    void lookAhead();
    void lookOn();
    void fetchAssets();
    [[nodiscard]] bool isOutOfDate() const;
    /// A document from the store; one that it does not give is asked for again after a pause, and nothing is returned.
    [[nodiscard]] std::optional<QByteArray> document(const base::ObjectRef &object);
    void missed(const base::ObjectRef &object, const base::Error &error);
    void refuse(const base::Error &error);
    void finish();

    const Parts m_parts;
    const base::AuthorityId m_authority;
    const base::ObjectRef m_envelope;
    const playlists::Screen m_screen;
    const Floor m_floor;
    const Outlook m_outlook;

    Step m_step = Step::Envelope;
    QSet<base::ObjectRef> m_missing;        // of this step
    QHash<base::ObjectRef, int> m_failures; // to read what was fetched
    QList<playlists::ManifestEntry> m_entries;
    AcceptedManifest m_manifest;
    QList<playlists::Programme> m_programmes;
    std::unique_ptr<Forecast> m_forecast;
    QList<Need> m_needs;          // of these programmes
    QSet<base::ObjectRef> m_here; // of what was fetched for them
    base::UtcTime m_lookedAt;     // when that was worked out
    bool m_isStale = false;
};

} // namespace ironfence::player
