// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/publication/following.h"

#include <algorithm>

namespace ironfence::console::publication {

using base::Result;
using playlists::ManifestEntry;

namespace {

/// Puts the very bytes that are live now in the place of those that were; whatever else is there is not touched.
Result<void> follow(const client::ApiClient &api, qint64 version, const Draft &draft, const client::Expected &expected)
{
    const auto bytes = api.published(version, draft.programme.id, draft.object);
    if (!bytes)
        return base::failure(bytes.error());
    const auto put = api.putProgramme(draft.programme.id, *bytes, expected);
    return put ? Result<void>{} : base::failure(put.error());
}

/// Whether there is a draft that says something else than is live.
bool isLeft(const client::ApiClient &api, const Draft &draft)
{
    const auto bytes = api.newestDraft(draft.programme.id);
    return bytes ? base::Sha256::of(*bytes) != draft.object.sha256
                 : bytes.error().code != base::ErrorCode::NotFound; // it was taken away before: nothing says otherwise
}

} // namespace

Followed letDraftsFollow(const client::ApiClient &api, const playlists::Manifest &before, qint64 version,
                         const QList<Draft> &returned)
{
    Followed followed;
    for (const auto &draft : returned) {
        const auto &id = draft.programme.id;
        const auto live = std::find_if(before.programmes.begin(), before.programmes.end(),
                                       [&](const ManifestEntry &entry) { return entry.id == id; });
        const bool wasLive = live != before.programmes.end();
        if (wasLive && live->object == draft.object)
            continue;
        const auto expected = wasLive ? client::Expected::bytes(live->object.sha256) : client::Expected::nothing();
        if (!follow(api, version, draft, expected) && isLeft(api, draft))
            followed.left.append(id.text());
    }
    return followed;
}

} // namespace ironfence::console::publication
