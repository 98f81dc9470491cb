// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/intake/asset_file.h"

namespace ironfence::console::cli {

/// intake::examineAsset(), with a meter on stderr while it hears a long file.
[[nodiscard]] base::Result<media::Facts> examineMetered(const QString &path);

/// AssetFile::here(), with the same meter.
[[nodiscard]] base::Result<playlists::AssetRef> hereMetered(const intake::AssetFile &file);

/// AssetFile::upload(), with a meter on stderr.
[[nodiscard]] base::Result<playlists::AssetRef> uploadMetered(const intake::AssetFile &file,
                                                              const client::ApiClient &api, const media::Facts &facts);

} // namespace ironfence::console::cli
