// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/usage_reader.h"

#include "playlists/manifest.h"
#include "trust/envelope.h"

#include <algorithm>

namespace ironfence::console::desktop::library {

namespace {

using base::ErrorCode;
using base::Result;

/// A server that cannot be worked with, as opposed to one document that is not there or is no programme.
bool isServersFault(const base::Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Denied || error.code == ErrorCode::Internal;
}

Contents contentsOf(const QByteArray &document)
{
    const auto programme = playlists::Programme::parse(document);
    if (!programme)
        return {};
    Contents contents{programme->title, {}};
    for (const auto &asset : programme->assets())
        contents.assets.insert(asset.object.sha256);
    return contents;
}

Result<QList<playlists::ManifestEntry>> liveProgrammes(const client::ApiClient &api)
{
    const auto bytes = api.manifest();
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return QList<playlists::ManifestEntry>();
    if (!bytes)
        return base::failure(bytes.error());
    return trust::Envelope::parse(*bytes)
        .and_then([](const trust::Envelope &envelope) { return playlists::Manifest::parse(envelope.payload); })
        .map([](const playlists::Manifest &manifest) { return manifest.programmes; });
}

} // namespace

Result<Versions> readVersions(const client::ApiClient &api, const QSet<base::Sha256> &known)
{
    const auto drafts = api.programmes();
    if (!drafts)
        return base::failure(drafts.error());
    const auto live = liveProgrammes(api);
    if (!live)
        return base::failure(live.error());

    Versions versions;
    const auto add = [&](const Version &version, const auto &read) -> Result<void> {
        versions.all.append(version);
        if (known.contains(version.document) || versions.fresh.contains(version.document))
            return {};
        const Result<QByteArray> bytes = read();
        if (!bytes && isServersFault(bytes.error()))
            return base::failure(bytes.error());
        if (bytes) // one that is not there has just been replaced, and a change tells of that
            versions.fresh.insert(version.document, contentsOf(*bytes));
        return {};
    };
    for (const auto &draft : *drafts) {
        const Version version{draft.id, draft.object.sha256, true, draft.live};
        if (auto added = add(version, [&] { return api.draft(draft.id, draft.object); }); !added)
            return base::failure(added.error());
    }
    for (const auto &entry : *live) {
        const bool isDraft = std::any_of(drafts->cbegin(), drafts->cend(), [&](const client::ProgrammeEntry &draft) {
            return draft.object.sha256 == entry.object.sha256;
        });
        if (isDraft)
            continue;
        const Version version{entry.id, entry.object.sha256, false, true};
        if (auto added = add(version, [&] { return api.document(entry.object); }); !added)
            return base::failure(added.error());
    }
    return versions;
}

} // namespace ironfence::console::desktop::library
