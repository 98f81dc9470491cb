// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/publication/reading.h"

#include <optional>

namespace ironfence::console::publication {

/// A programme of an earlier version that cannot come back.
struct Lack
{
    base::ProgrammeId id;
    QString title{};      ///< empty: nobody can read it
    QStringList assets{}; ///< what it shows and is not here any more; empty: its own bytes are not kept

    bool operator==(const Lack &) const = default;
};

/// In English, for a line of text: "its bytes are not kept any more".
[[nodiscard]] QString reasonOf(const Lack &lack);

/// What was published once, to look at and to return to. To return is to sign another manifest, with a higher version
/// and these programmes.
struct Earlier
{
    playlists::Manifest manifest; ///< believed by its signatures
    base::UtcTime accepted;
    std::optional<base::UtcTime> replaced{}; ///< nothing: it is in force
    QList<Draft> programmes;                 ///< those that can come back, read by their hashes; in its order
    QList<Lack> lacking{};

    /// Asks the server. What is `known` is not read again. Errors: NotFound, Untrusted (another authority's, or signed
    /// with no key that may sign now), Corrupt, and those of the client.
    [[nodiscard]] static base::Result<Earlier> read(const client::ApiClient &api, const trust::Keyring &keyring,
                                                    const base::AuthorityId &authority, qint64 version,
                                                    const QList<Draft> &known = {});

    [[nodiscard]] bool contains(const base::ProgrammeId &id) const; ///< also of what cannot come back

    bool operator==(const Earlier &) const = default;
};

/// How many programmes one of two lists has and the other has not, or has with other bytes.
[[nodiscard]] qsizetype countDifferences(const QList<playlists::ManifestEntry> &current,
                                         const QList<client::PublishedProgramme> &earlier);

/// What is in force and was not in the earlier version.
[[nodiscard]] QSet<base::ProgrammeId> strangersTo(const Earlier &earlier,
                                                  const QList<playlists::ManifestEntry> &current);

/// The same publication with the programmes of an earlier version as it named them and in its order, since screens play
/// in that order; others come behind them.
[[nodiscard]] Publication asIn(const playlists::Manifest &manifest, Publication publication);

} // namespace ironfence::console::publication
