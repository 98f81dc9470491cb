// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/desk/manifest_desk.h"

namespace ironfence::console::server::desk {

/// What a screen had to go by from one instant to another, as bytes: it is read on the thread that computes with it.
struct Epoch
{
    base::UtcTime from;
    base::UtcTime to;
    qint64 assignmentVersion = 0;
    QByteArray assignment;
    QMap<base::AuthorityId, qint64> manifests;
    QList<LiveProgrammes> programmes; ///< as these manifests name them
};

/// Tells what was in force when: of a screen, the assignments and manifests that this server had accepted. On the
/// thread of its records.
class History
{
public:
    /// All are borrowed; `documents` is where ManifestDesk keeps programmes.
    History(const records::HistoryRecords &records, const media::Store &documents, trust::Keyring keyring)
        : m_records(&records), m_documents(&documents), m_keyring(std::move(keyring))
    {
    }

    /// The interval in parts in which nothing changed; times before the screen was added are left out. Errors: Conflict
    /// (a programme of then is not kept any more), Corrupt.
    [[nodiscard]] base::Result<QList<Epoch>> epochs(const base::ScreenId &screen, base::UtcTime from,
                                                    base::UtcTime to) const;
    /// A manifest that was in force once. Errors: NotFound, Corrupt.
    [[nodiscard]] base::Result<playlists::Manifest> manifest(const base::AuthorityId &authority, qint64 version) const;

private:
    [[nodiscard]] base::Result<LiveProgrammes> programmesOf(const records::ManifestInForce &manifest) const;

    const records::HistoryRecords *m_records;
    const media::Store *m_documents;
    trust::Keyring m_keyring;
};

} // namespace ironfence::console::server::desk
