// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "messaging/receipt.h"
#include "playlists/alert.h"

namespace ironfence::console::client {

/// What a screen reported on one alert document, and what that document is.
struct AlertReceipt
{
    /// A document that the server released. What a screen refused may be none of them.
    struct Released
    {
        playlists::AlertMessageType messageType = playlists::AlertMessageType::Alert;
        playlists::AlertStatus status = playlists::AlertStatus::Actual;
        int level = 1;
        QString headline;
        base::UtcTime at; ///< when the server took it

        bool operator==(const Released &) const = default;
    };
    std::optional<Released> released;
    base::UtcTime stored;
    messaging::Receipt receipt;

    [[nodiscard]] static AlertReceipt read(base::json::Object object);

    bool operator==(const AlertReceipt &) const = default;
};

/// How far a document got on a screen: "refused", "ended", "presented", "verified" or "received".
[[nodiscard]] QString furthestStageOf(const messaging::Receipt &receipt);
/// From release to glass, by the server's clock as the screen knows it; nothing: it was not on the glass, or by a clock
/// that was never compared, before it was released.
[[nodiscard]] std::optional<base::Milliseconds> glassTimeOf(const messaging::Receipt &receipt, base::UtcTime released);

} // namespace ironfence::console::client
