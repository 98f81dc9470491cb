// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"

namespace ironfence::console::cli {

/// Asks until the server has examined all of these assets, with a meter on stderr, and answers how they stand. The
/// server goes on by itself: whoever breaks this off loses nothing. Errors also: Unavailable (it ended none of them for
/// longer than any examination takes).
[[nodiscard]] base::Result<QList<client::AssetEntry>> awaitExaminations(const client::ApiClient &api,
                                                                        const QList<base::Sha256> &assets);

/// Waits for the examination of one asset, and says to the server that an operator wants it on screens although it
/// refuses it; what it lets pass is left as it is. Errors: as awaitExaminations() and ApiClient::insist().
[[nodiscard]] base::Result<client::AssetEntry> insistOn(const client::ApiClient &api, const base::Sha256 &asset,
                                                        const QString &note = QStringLiteral("added despite findings"));

} // namespace ironfence::console::cli
