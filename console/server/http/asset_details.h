// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/http/exchange.h"

namespace ironfence::console::server::http {

/// What the uploader says of an asset in the query of its request. A value; any thread, so that a wrong one is refused
/// before the bytes arrive.
struct AssetDetails
{
    static constexpr qsizetype longestName = 255; ///< UTF-16 code units; as long as a file's

    QString name; ///< one printable line; may be empty
    base::json::Value facts;

    /// Errors: Invalid, TooLarge, Unsupported (media type).
    [[nodiscard]] static base::Result<AssetDetails> of(const Request &request);
};

} // namespace ironfence::console::server::http
