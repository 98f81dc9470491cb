// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/report.h"
#include "playlists/screen.h"

#include <optional>

namespace ironfence::console::client {

/// A screen as the server knows it.
struct ScreenEntry
{
    playlists::Screen screen;
    qint64 assignment = 0; ///< version that the server holds
    bool online = false;
    std::optional<base::UtcTime> onlineSince;
    std::optional<messaging::Report> report; ///< newest, if it ever reported
    std::optional<base::UtcTime> reportStored;

    [[nodiscard]] static ScreenEntry read(base::json::Object object, const base::json::Value &value);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ScreenEntry &) const = default;
};

} // namespace ironfence::console::client
