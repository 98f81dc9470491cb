// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "playlists/screen.h"

namespace ironfence::messaging {

/// Where a screen hangs and what it is, signed at `screen add`; travels as the payload of a DSSE envelope of type
/// payloadType.
struct Assignment
{
    static constexpr const char *payloadType = "application/vnd.ironfence.assignment+json";

    base::AuthorityId authority;
    qint64 version = 0; ///< 1 and up; a screen never goes back
    playlists::Screen screen;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static base::Result<Assignment> parse(QByteArrayView payload);
    [[nodiscard]] QByteArray serialize() const;

    bool operator==(const Assignment &) const = default;
};

} // namespace ironfence::messaging
