// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"

#include "base/clock.h"
#include "media/store.h"
#include "trust/keyring.h"

#include <QObject>

namespace ironfence::console::server::desk {

/// Accepts drafts of programmes and signed manifests, once every byte that a screen would need is here. Main thread.
class ManifestDesk : public QObject
{
    Q_OBJECT
public:
    ManifestDesk(records::Records &records, media::Store &store, trust::Keyring keyring, const base::Clock &clock,
                 QObject *parent = nullptr);

    /// Keeps the newest draft of a programme. Errors: those of parsing, with a path; Conflict (an asset is missing).
    [[nodiscard]] base::Result<records::ProgrammeRecord> draft(const base::ProgrammeId &id, const QByteArray &document);
    /// Answers the version. Errors: Untrusted, Invalid, Replayed (version not higher), Expired, Conflict (bytes are
    /// missing).
    [[nodiscard]] base::Result<qint64> accept(const QByteArray &envelope);
    /// Puts the current manifests and their programmes back into a store that lost them; for the start.
    [[nodiscard]] base::Result<void> restoreObjects();

Q_SIGNALS:
    void accepted();

private:
    [[nodiscard]] base::Result<void> requireAssets(const playlists::Programme &programme) const;
    [[nodiscard]] base::Result<QByteArray> programmeBytes(const playlists::ManifestEntry &entry) const;

    records::Records *m_records;
    media::Store *m_store;
    trust::Keyring m_keyring;
    const base::Clock *m_clock;
};

} // namespace ironfence::console::server::desk
