// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/publication.h"

#include <algorithm>

namespace ironfence::console::publication {

using playlists::ManifestEntry;

namespace {

const Draft *find(const QList<Draft> &drafts, const base::ProgrammeId &id)
{
    const auto found =
        std::find_if(drafts.begin(), drafts.end(), [&](const Draft &draft) { return draft.programme.id == id; });
    return found == drafts.end() ? nullptr : &*found;
}

bool contains(const QList<ManifestEntry> &entries, const base::ProgrammeId &id)
{
    return std::any_of(entries.begin(), entries.end(), [&](const ManifestEntry &entry) { return entry.id == id; });
}

} // namespace

bool Publication::changesAnything() const
{
    return count(Change::Unchanged) < lines.size();
}

qsizetype Publication::count(Change change) const
{
    return std::count_if(lines.begin(), lines.end(),
                         [change](const PublicationLine &line) { return line.change == change; });
}

qsizetype Publication::reached(const QList<playlists::Screen> &screens) const
{
    return std::count_if(screens.begin(), screens.end(), [&](const playlists::Screen &screen) {
        return std::any_of(entries.begin(), entries.end(),
                           [&](const ManifestEntry &entry) { return entry.audience.includes(screen); });
    });
}

base::Result<Publication> compose(const QList<ManifestEntry> &current, const QList<Draft> &drafts,
                                  const QSet<base::ProgrammeId> &removed)
{
    for (const auto &id : removed) {
        if (!contains(current, id))
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("%1 is not published").arg(id.text()));
    }

    Publication next;
    QList<PublicationLine> gone;
    for (const auto &entry : current) {
        if (removed.contains(entry.id)) {
            gone.append({Change::Removed, entry.id});
            continue;
        }
        const Draft *draft = find(drafts, entry.id);
        ManifestEntry kept = entry;
        if (draft != nullptr) {
            kept.object = draft->object;
            kept.audience = draft->programme.audience;
        }
        next.lines.append({kept == entry ? Change::Unchanged : Change::Changed, entry.id});
        next.entries.append(kept);
    }
    for (const auto &draft : drafts) {
        const auto &id = draft.programme.id;
        if (contains(current, id) || removed.contains(id))
            continue;
        ManifestEntry added;
        added.id = id;
        added.object = draft.object;
        added.audience = draft.programme.audience;
        next.lines.append({Change::Added, id});
        next.entries.append(added);
    }
    next.lines.append(gone);
    return next;
}

} // namespace ironfence::console::publication
