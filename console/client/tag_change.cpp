// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/tag_change.h"

namespace ironfence::console::client {

base::Result<TagOutcome> changeTags(const ApiClient &api, const base::Sha256 &asset, const media::AssetTags &read,
                                    const TagChange &change)
{
    constexpr int tries = 5;
    auto before = read;
    for (int i = 1;; ++i) {
        const auto wanted = before.changed(change.added, change.removed);
        if (!wanted)
            return base::failure(wanted.error());
        const auto kept = api.putTags(asset, *wanted, Expected::bytes(before.hash()));
        if (kept)
            return TagOutcome{*kept, i > 1};
        if (kept.error().code != base::ErrorCode::Conflict || i == tries)
            return base::failure(kept.error());
        const auto now = api.tags(asset);
        if (!now)
            return base::failure(now.error());
        before = *now;
    }
}

} // namespace ironfence::console::client
