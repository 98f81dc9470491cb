// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

namespace ironfence::console::client {

/// Which tags an operator wants an asset to have and which not, whatever others it has.
struct TagChange
{
    QStringList added;
    QStringList removed;
};

/// What became of it.
struct TagOutcome
{
    media::AssetTags tags;
    bool wasMerged = false; ///< somebody else had changed them meanwhile, and what he did stands beside it
};

/// Changes the tags of an asset that had these when they were read. Where somebody else changed them meanwhile they are
/// read again and the same is done to what he left: neither loses anything. Errors: as ApiClient::putTags(), and as
/// media::AssetTags::of(); Conflict only when they change faster than they can be read.
[[nodiscard]] base::Result<TagOutcome> changeTags(const ApiClient &api, const base::Sha256 &asset,
                                                  const media::AssetTags &read, const TagChange &change);

} // namespace ironfence::console::client
