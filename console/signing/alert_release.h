// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/signing/signer.h"
#include "playlists/alert.h"

#include <functional>

namespace ironfence::console::signing {

/// Completes a document for the moment it is signed: the given time is the server's.
using AlertDraft = std::function<playlists::Alert(base::UtcTime now)>;

/// Numbers, signs and sends an alert document, with a signer that is unlocked. When somebody else was faster and took
/// the number, it takes the next one and tries again; when the answer was lost, it sends the same bytes again, which
/// the server takes once. `here` is this machine's clock. Errors: Invalid (with the path to the fault; a clock, see
/// timeToSign()), Conflict, Denied, and those of ApiClient.
[[nodiscard]] base::Result<client::AlertEntry> releaseAlert(const Signer &signer, const client::ApiClient &api,
                                                            base::UtcTime here, bool trustServerClock,
                                                            const AlertDraft &draft);

} // namespace ironfence::console::signing
