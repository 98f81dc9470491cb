// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

namespace ironfence::console::cli {

/// What a command says of its argument ASSET.
constexpr const char *assetArgument = "its name, or how its SHA-256 begins (8 digits or more)";

/// The one asset whose SHA-256 begins so, or which is called so. Errors: NotFound, Invalid (several are).
[[nodiscard]] base::Result<base::Sha256> findAsset(const client::ApiClient &api, const QString &given);

} // namespace ironfence::console::cli
