// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"
#include "playlists/check/finding.h"

#include "base/clock.h"
#include "media/store.h"
#include "trust/keyring.h"

#include <QObject>
#include <optional>

namespace ironfence::console::server::desk {

/// What an authority has published: the very bytes that screens have.
struct LiveProgrammes
{
    base::AuthorityId authority;
    trust::AuthorityLimits limits;
    QList<QByteArray> programmes; ///< in the order of its manifest
};

/// What became of a draft.
struct Drafted
{
    records::ProgrammeRecord record;
    QList<playlists::check::Finding> findings; ///< of the proofreader
};

/// What became of a manifest.
struct Published
{
    qint64 version = 0;
    QList<playlists::check::Finding> findings; ///< of the proofreader, on programmes that were not live before
};

/// Accepts drafts of programmes and signed manifests, once every byte that a screen would need is here. The programmes
/// of the current manifests are kept with the records, in the transaction that accepts a manifest: the store that
/// screens are served from can be lost and is filled again at the next start. Main thread.
class ManifestDesk : public QObject
{
    Q_OBJECT
public:
    /// `documents` keeps its objects in the database of the records; `store` is what screens are served from.
    ManifestDesk(records::Records &records, media::Store &documents, media::Store &store, trust::Keyring keyring,
                 const base::Clock &clock, QObject *parent = nullptr);

    /// Keeps the newest draft of a programme. Errors: those of parsing, with a path; Conflict (an asset is missing).
    [[nodiscard]] base::Result<Drafted> draft(const base::ProgrammeId &id, const QByteArray &document);
    /// Errors: Untrusted (also of a programme with a card that its authority may not show),
    /// Invalid, Replayed (version not higher), Expired, Conflict (bytes are missing, or AssetGate lets an asset not
    /// pass).
    [[nodiscard]] base::Result<Published> accept(const QByteArray &envelope);
    /// The programmes of every authority's current manifest: read once, shared until another one is accepted. Errors:
    /// Conflict (bytes are nowhere).
    [[nodiscard]] base::Result<QList<LiveProgrammes>> live() const;
    /// What an authority may show.
    [[nodiscard]] trust::AuthorityLimits limitsOf(const base::AuthorityId &authority) const
    {
        return m_keyring.limitsOf(authority);
    }
    /// What a manifest names or named: from the draft, from what is kept with the records, or from the store. Errors:
    /// Conflict (the bytes are nowhere), those of the records.
    [[nodiscard]] base::Result<QByteArray> programmeBytes(const playlists::ManifestEntry &entry) const;
    /// What it shows and is not here. Errors: those of the records.
    [[nodiscard]] base::Result<QList<playlists::AssetRef>> missingAssets(const playlists::Programme &programme) const;
    /// Puts the current manifests and their programmes back into a store that lost or damaged them; for the start.
    /// A programme whose bytes are nowhere is logged, and the others are served.
    [[nodiscard]] base::Result<void> restoreObjects();

Q_SIGNALS:
    void accepted();

private:
    [[nodiscard]] base::Result<void> requireAssets(const playlists::Programme &programme) const;
    /// What a manifest names: read, and let through.
    struct Contents
    {
        QList<QByteArray> programmes;
        QList<playlists::check::Finding> findings;
    };
    [[nodiscard]] base::Result<Contents> contentsOf(const playlists::Manifest &manifest,
                                                    const QList<playlists::ManifestEntry> &current) const;
    [[nodiscard]] base::Result<void> keep(const records::ManifestRecord &manifest, const QList<QByteArray> &programmes);
    [[nodiscard]] base::Result<void> forgetOthers();
    [[nodiscard]] base::Result<QList<LiveProgrammes>> readLive() const;
    [[nodiscard]] base::Result<void> restore(const playlists::ManifestEntry &entry);

    records::Records *m_records;
    media::Store *m_documents;
    media::Store *m_store;
    trust::Keyring m_keyring;
    const base::Clock *m_clock;
    mutable std::optional<QList<LiveProgrammes>> m_live; // everything that is previewed is made of it
};

} // namespace ironfence::console::server::desk
