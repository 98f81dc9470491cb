// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/release.h"

#include <algorithm>

namespace ironfence::console::publication {

using base::ErrorCode;
using playlists::Manifest;
using playlists::ManifestEntry;

Manifest nextManifest(const Manifest &current, const base::AuthorityId &authority, const Publication &publication,
                      base::UtcTime now, std::chrono::days life)
{
    Manifest manifest = current;
    manifest.authority = authority;
    manifest.version = current.version + 1;
    manifest.issued = now;
    manifest.expires = manifest.issued + life;
    manifest.programmes = publication.entries;
    return manifest;
}

QList<playlists::Programme> programmesOf(const Publication &publication, const QList<Draft> &known)
{
    QList<playlists::Programme> programmes;
    for (const auto &entry : publication.entries) {
        const auto found = std::find_if(known.begin(), known.end(), [&](const Draft &draft) {
            return draft.object == entry.object && draft.programme.id == entry.id;
        });
        if (found != known.end())
            programmes.append(found->programme);
    }
    return programmes;
}

QList<base::Sha256> assetsToExamine(const QList<ManifestEntry> &current, const QList<Draft> &drafts)
{
    QList<base::Sha256> assets;
    for (const auto &draft : drafts) {
        const bool isThere = std::any_of(current.begin(), current.end(),
                                         [&](const ManifestEntry &entry) { return entry.object == draft.object; });
        if (isThere)
            continue;
        for (const auto &asset : draft.programme.assets()) {
            if (!assets.contains(asset.object.sha256))
                assets.append(asset.object.sha256);
        }
    }
    return assets;
}

base::Result<QByteArray> payloadOf(const Manifest &manifest)
{
    auto payload = manifest.serialize();
    if (const auto readable = Manifest::parse(payload); !readable)
        return base::failure(readable.error());
    return payload;
}

client::Expected expectedBefore(const Manifest &manifest)
{
    return manifest.version > 1 ? client::Expected::version(manifest.version - 1) : client::Expected::nothing();
}

bool isOvertaken(const base::Error &error)
{
    return error.code == ErrorCode::Replayed || (error.code == ErrorCode::Conflict && error.context.isEmpty());
}

} // namespace ironfence::console::publication
