// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/asset_choice.h"

namespace ironfence::console::cli {

base::Result<base::Sha256> findAsset(const client::ApiClient &api, const QString &given)
{
    constexpr qsizetype shortest = 8;
    const auto assets = api.assets();
    if (!assets)
        return base::failure(assets.error());
    QList<base::Sha256> found;
    for (const auto &entry : *assets) {
        const auto &sha256 = entry.object.sha256;
        if (entry.name == given || (given.size() >= shortest && sha256.hex().startsWith(given)))
            found.append(sha256);
    }
    if (found.size() == 1)
        return found.constFirst();
    if (found.isEmpty()) {
        return base::failure(base::ErrorCode::NotFound,
                             QStringLiteral("no asset has this name or SHA-256: ironfence asset list"), given);
    }
    return base::failure(base::ErrorCode::Invalid,
                         QStringLiteral("means %1 assets: give the SHA-256 of one").arg(found.size()), given);
}

} // namespace ironfence::console::cli
