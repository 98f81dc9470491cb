// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "playlists/programme.h"

namespace ironfence::console::client {

/// The newest draft of a programme that the server holds. What the server says of it is a hint: sign only what was read
/// from its bytes (ApiClient::document).
struct ProgrammeEntry
{
    base::ProgrammeId id;
    QString title;
    playlists::Rank rank = playlists::Rank::Routine;
    qint64 items = 0;
    base::ObjectRef object;
    playlists::Audience audience;
    base::UtcTime added;
    bool live = false; ///< the current manifest has exactly these bytes

    [[nodiscard]] static ProgrammeEntry read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const ProgrammeEntry &) const = default;
};

} // namespace ironfence::console::client
