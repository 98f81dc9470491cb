// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/asset_entry.h"

/// Assets as the server tells of them, for the tests of models.
namespace ironfence::tests {

/// One that passed, added so many minutes after the beginning of 2026. Its hash is that of its name.
[[nodiscard]] inline console::client::AssetEntry assetNamed(const QString &name, int minutes = 0)
{
    using namespace std::chrono;
    const bool isVideo = name.endsWith(QStringLiteral(".mp4"));
    console::client::AssetEntry asset;
    asset.object = {base::Sha256::of(name.toUtf8()), 1'000 + minutes};
    asset.name = name;
    asset.facts.mediaType = isVideo ? QStringLiteral("video/mp4") : QStringLiteral("image/png");
    asset.facts.size = {1920, 1080};
    asset.facts.duration = isVideo ? base::Milliseconds(15'000) : base::Milliseconds(0);
    asset.added = base::UtcTime(sys_days{2026y / 1 / 1}) + std::chrono::minutes(minutes);
    asset.examination = console::client::AssetExamination{.isWaiting = false, .examined = asset.added};
    return asset;
}

[[nodiscard]] inline console::client::AssetEntry waiting(console::client::AssetEntry asset)
{
    asset.examination = console::client::AssetExamination{};
    return asset;
}

[[nodiscard]] inline console::client::AssetEntry judged(console::client::AssetEntry asset,
                                                        console::preflight::Verdict verdict)
{
    asset.examination->verdict = verdict;
    return asset;
}

[[nodiscard]] inline console::client::AssetEntry insisted(console::client::AssetEntry asset)
{
    asset.examination->verdict = console::preflight::Verdict::Refusal;
    asset.examination->insisted = asset.added;
    asset.examination->note = QStringLiteral("looked at it");
    return asset;
}

[[nodiscard]] inline console::client::AssetEntry tagged(console::client::AssetEntry asset, const QStringList &tags)
{
    asset.tags = *media::AssetTags::of(tags);
    return asset;
}

} // namespace ironfence::tests
