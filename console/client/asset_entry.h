// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "console/preflight/report.h"
#include "media/asset_tags.h"

namespace ironfence::console::client {

/// What pre-flight on the server says of an asset.
struct AssetExamination
{
    bool isWaiting = true; ///< it has not ended yet; nothing else holds then
    preflight::Verdict verdict = preflight::Verdict::Pass;
    base::UtcTime examined{};
    std::optional<base::UtcTime> insisted{}; ///< since when an operator wants it on screens all the same
    QString note{};                          ///< why
    preflight::Report report{};              ///< empty in lists

    [[nodiscard]] static AssetExamination read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    /// "waiting", "pass", "warning", "refusal", "insisted".
    [[nodiscard]] QString state() const;

    bool operator==(const AssetExamination &) const = default;
};

/// An asset that the server holds.
struct AssetEntry
{
    base::ObjectRef object;
    QString name;
    media::Facts facts;
    base::UtcTime added;
    std::optional<AssetExamination> examination{}; ///< nothing: the server does not examine
    media::AssetTags tags{};
    std::optional<base::UtcTime> filmstrip{}; ///< when its filmstrip was made; nothing: there is none

    [[nodiscard]] bool isWaiting() const { return examination && examination->isWaiting; }

    [[nodiscard]] static AssetEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const AssetEntry &) const = default;
};

/// A page of the list of assets, the newest first.
struct AssetPage
{
    QList<AssetEntry> assets;
    std::optional<base::Sha256> next{}; ///< ask for what follows this one; empty on the last page

    [[nodiscard]] static AssetPage read(base::json::Object object);

    bool operator==(const AssetPage &) const = default;
};

} // namespace ironfence::console::client
