// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_summary.h"
#include "messaging/report.h"

namespace ironfence::console::client {

/// All that the server knows of a screen.
struct ScreenEntry
{
    playlists::Screen screen;
    qint64 assignment = 0; ///< version that the server holds
    bool online = false;
    std::optional<base::UtcTime> onlineSince;
    ReportState reportState = ReportState::None;
    std::optional<messaging::Report> report; ///< newest, if it is Stored
    std::optional<base::UtcTime> reportStored;

    [[nodiscard]] static ScreenEntry read(base::json::Object object, const base::json::Value &value);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ScreenEntry &) const = default;
};

} // namespace ironfence::console::client
