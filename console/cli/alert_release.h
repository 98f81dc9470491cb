// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/cli/desk.h"
#include "playlists/alert.h"

#include <functional>

namespace ironfence::console::cli {

/// Completes a document for the moment it is signed: the given time is the server's.
using AlertDraft = std::function<playlists::Alert(base::UtcTime now)>;

/// Numbers, signs and sends an alert document. When somebody else was faster and took the number, it takes the next one
/// and tries again; when the answer was lost, it sends the same bytes again, which the server takes once. Errors:
/// Invalid (with the path to the fault; a clock, see timeToSign()), Conflict, and those of ApiClient.
[[nodiscard]] base::Result<client::AlertEntry> releaseAlert(Desk &desk, bool trustServerClock, const AlertDraft &draft);

/// "red", "orange", "yellow", "blue".
[[nodiscard]] QString colourOf(int level);

} // namespace ironfence::console::cli
