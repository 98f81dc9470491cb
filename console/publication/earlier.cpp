// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/earlier.h"

#include <algorithm>

namespace ironfence::console::publication {

using base::ErrorCode;
using base::Result;
using playlists::Manifest;
using playlists::ManifestEntry;

namespace {

/// What the server says of a programme of the manifest; without it, that nothing is kept.
client::PublishedProgramme toldOf(const client::ManifestVersion &version, const ManifestEntry &entry)
{
    const auto found = std::find_if(version.programmes.begin(), version.programmes.end(),
                                    [&](const client::PublishedProgramme &one) { return one.object == entry.object; });
    return found == version.programmes.end() ? client::PublishedProgramme{} : *found;
}

Result<Draft> readThen(const client::ApiClient &api, qint64 version, const ManifestEntry &entry,
                       const QList<Draft> &known)
{
    const auto there = std::find_if(known.begin(), known.end(), [&](const Draft &one) {
        return one.object == entry.object && one.programme.id == entry.id;
    });
    return there != known.end() ? Result<Draft>(*there) : readEarlier(api, version, entry);
}

QStringList namesOf(const QList<client::PublishedProgramme::Asset> &assets)
{
    constexpr qsizetype digits = 12;
    QStringList names;
    for (const auto &asset : assets)
        names.append(asset.name.isEmpty() ? asset.object.sha256.hex().left(digits) : asset.name);
    return names;
}

/// Where a programme stands in a manifest; behind all when it is not there.
qsizetype placeOf(const base::ProgrammeId &id, const Manifest &manifest)
{
    const auto &all = manifest.programmes;
    return std::find_if(all.begin(), all.end(), [&](const ManifestEntry &entry) { return entry.id == id; }) -
           all.begin();
}

} // namespace

Result<Earlier> Earlier::read(const client::ApiClient &api, const trust::Keyring &keyring,
                              const base::AuthorityId &authority, qint64 version, const QList<Draft> &known)
{
    const auto told = api.manifestVersion(version);
    if (!told)
        return base::failure(told.error());
    const auto what = QStringLiteral("manifest %1").arg(version);
    auto manifest = readManifest(told->envelope, keyring, authority, what);
    if (!manifest)
        return base::failure(manifest.error());
    if (manifest->version != version) {
        return base::failure(ErrorCode::Corrupt, QStringLiteral("the server gives version %1").arg(manifest->version),
                             what);
    }
    Earlier earlier{std::move(*manifest), told->accepted, told->replaced, {}, {}};
    for (const auto &entry : std::as_const(earlier.manifest.programmes)) {
        const auto state = toldOf(*told, entry);
        if (!state.isKept.value_or(false)) {
            earlier.lacking.append({entry.id});
            continue;
        }
        const auto draft = readThen(api, version, entry, known);
        if (!draft)
            return base::failure(draft.error());
        if (state.missing.isEmpty())
            earlier.programmes.append(*draft);
        else
            earlier.lacking.append({entry.id, draft->programme.title, namesOf(state.missing)});
    }
    return earlier;
}

QString reasonOf(const Lack &lack)
{
    return lack.assets.isEmpty()
               ? QStringLiteral("its bytes are not kept any more")
               : QStringLiteral("it shows %1, which is not here any more").arg(lack.assets.join(QStringLiteral(", ")));
}

bool Earlier::contains(const base::ProgrammeId &id) const
{
    return placeOf(id, manifest) < manifest.programmes.size();
}

qsizetype countDifferences(const QList<ManifestEntry> &current, const QList<client::PublishedProgramme> &earlier)
{
    qsizetype same = 0;
    QSet<base::ProgrammeId> named;
    for (const auto &entry : current)
        named.insert(entry.id);
    for (const auto &then : earlier) {
        named.insert(then.id);
        same += std::any_of(current.begin(), current.end(), [&](const ManifestEntry &entry) {
            return entry.id == then.id && entry.object == then.object;
        });
    }
    return named.size() - same;
}

QSet<base::ProgrammeId> strangersTo(const Earlier &earlier, const QList<ManifestEntry> &current)
{
    QSet<base::ProgrammeId> strangers;
    for (const auto &entry : current) {
        if (!earlier.contains(entry.id))
            strangers.insert(entry.id);
    }
    return strangers;
}

Publication asIn(const Manifest &manifest, Publication publication)
{
    const auto isBefore = [&](const auto &a, const auto &b) {
        return placeOf(a.id, manifest) < placeOf(b.id, manifest);
    };
    for (auto &entry : publication.entries) {
        const auto then = manifest.programmes.value(placeOf(entry.id, manifest));
        if (then.id == entry.id && then.object == entry.object)
            entry = then;
    }
    std::stable_sort(publication.entries.begin(), publication.entries.end(), isBefore);
    const auto gone = std::stable_partition(publication.lines.begin(), publication.lines.end(),
                                            [](const auto &line) { return line.change != Change::Removed; });
    std::stable_sort(publication.lines.begin(), gone, isBefore);
    return publication;
}

} // namespace ironfence::console::publication
