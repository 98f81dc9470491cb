// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/pack/campaign/message.h"

namespace ironfence::media::campaign {

/// What is said at one time of the year.
struct Season
{
    static constexpr const char *type = "seasons";

    Entry entry;
    base::json::Value when = base::json::Value::object(); ///< the "when" of a programme (docs/wire.md), read there
    QList<Message> messages;                              ///< 1–40

    [[nodiscard]] static Season read(base::json::Object object);

    bool operator==(const Season &) const = default;
};

} // namespace ironfence::media::campaign
