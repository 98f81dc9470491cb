// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/sha256.h"
#include "media/facts.h"

namespace ironfence::console::client {

/// An asset that the server holds.
struct AssetEntry
{
    base::ObjectRef object;
    QString name;
    media::Facts facts;
    base::UtcTime added;

    [[nodiscard]] static AssetEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const AssetEntry &) const = default;
};

} // namespace ironfence::console::client
