// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/store.h"
#include "messaging/fresh.h"
#include "player/agent/fetcher.h"
#include "player/journal/records.h"
#include "playlists/manifest.h"
#include "playlists/programme.h"
#include "trust/keyring.h"

#include <QObject>
#include <QSet>

namespace ironfence::player {

/// Brings one new manifest of one authority to this screen: the envelope, then the programmes that concern the screen,
/// then every asset that they show. Nothing changes on the glass while it runs. Main thread.
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
    /// What a new version must be above.
    struct Floor
    {
        qint64 accepted = 0; ///< must be higher than this
        qint64 seen = 0;     ///< and not lower than this
    };
    ManifestUpdate(const Parts &parts, base::AuthorityId authority, const base::ObjectRef &envelope,
                   playlists::Screen screen, const Floor &floor);
    ~ManifestUpdate() override;

    void start();
    [[nodiscard]] const base::ObjectRef &envelope() const { return m_envelope; }

Q_SIGNALS:
    /// The envelope is genuine and new: nothing older is acceptable from now on.
    void verified(qint64 version);
    /// Everything is on this machine.
    void complete(const ironfence::player::AcceptedManifest &manifest);
    /// Also Io: the store does not give what was put there; worth another update later.
    void refused(const ironfence::base::Error &error);

private:
    enum class Step { Envelope, Programmes, Assets, Done };

    void arrived(const base::ObjectRef &object);
    void fetch(const QList<base::ObjectRef> &objects, Step step);
    void want(const base::ObjectRef &object);
    void stepDone();
    void readEnvelope();
    [[nodiscard]] base::Result<void> acceptable(const playlists::Manifest &manifest) const;
    void readProgrammes();
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

    Step m_step = Step::Envelope;
    QSet<base::ObjectRef> m_missing;        // of this step
    QHash<base::ObjectRef, int> m_failures; // to read what was fetched
    QList<playlists::ManifestEntry> m_entries;
    AcceptedManifest m_manifest;
};

} // namespace ironfence::player
