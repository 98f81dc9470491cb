// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "base/time.h"

#include <optional>

namespace ironfence::messaging {

/// Whether a screen that is connected hears the server: a connection may carry everything up and nothing down.
struct Hearing
{
    /// What the newest `fresh` that it heard says of the time at which it was made, by the server's clock: no clock of
    /// the screen is in it. Nothing: none since the player started.
    std::optional<base::UtcTime> freshAt;
    /// For how long it was connected and ran since it heard a `fresh` that it did not know yet; without one since it
    /// connected.
    base::Milliseconds silent{0};
    /// How often since its start the player found itself deaf, to connect anew.
    qint64 deaf = 0;
    base::json::Value extra = base::json::Value::object();

    [[nodiscard]] static Hearing read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;

    bool operator==(const Hearing &) const = default;
};

} // namespace ironfence::messaging
