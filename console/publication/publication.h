// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/manifest.h"
#include "playlists/programme.h"

#include <QSet>

namespace ironfence::console::publication {

/// A programme whose bytes were read and compared with their name.
struct Draft
{
    playlists::Programme programme;
    base::ObjectRef object;

    bool operator==(const Draft &) const = default;
};

/// What a new manifest does to one programme.
enum class Change { Added, Changed, Removed, Unchanged };

struct PublicationLine
{
    Change change = Change::Unchanged;
    base::ProgrammeId id;

    bool operator==(const PublicationLine &) const = default;
};

/// The next manifest and how it differs from the current one. Entries keep their order, since screens play in that
/// order; new ones come last.
struct Publication
{
    QList<playlists::ManifestEntry> entries;
    QList<PublicationLine> lines; ///< in the order of the entries, removed ones last

    [[nodiscard]] bool changesAnything() const;
    [[nodiscard]] qsizetype count(Change change) const;
    /// How many of these screens play at least one of the programmes.
    [[nodiscard]] qsizetype reached(const QList<playlists::Screen> &screens) const;

    bool operator==(const Publication &) const = default;
};

/// Puts drafts in and takes programmes out. Pure. Errors: NotFound (a programme to remove that is not published).
[[nodiscard]] base::Result<Publication> compose(const QList<playlists::ManifestEntry> &current,
                                                const QList<Draft> &drafts, const QSet<base::ProgrammeId> &removed);

} // namespace ironfence::console::publication
