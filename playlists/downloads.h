// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/rules/when.h"

#include <optional>

namespace ironfence::playlists {

/// When, and how fast, a screen fetches assets that it does not show yet.
struct Downloads
{
    static constexpr int minRate = 16;              ///< KiB/s
    static constexpr int maxRate = 4 * 1024 * 1024; ///< KiB/s: 4 GiB/s

    rules::When hours{};           ///< by the clock of its place; by default always
    std::optional<int> rateKibS{}; ///< KiB of assets a second; nothing: as fast as the network gives them
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Downloads read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Downloads &) const = default;
};

} // namespace ironfence::playlists
