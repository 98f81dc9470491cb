// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "console/client/http_exchange.h"

namespace ironfence::console::client {

/// The error that an answer with a status of 400 or more stands for: read from its problem document (RFC 9457,
/// docs/wire.md), or guessed from the status when there is none, as when a proxy answers for a server that is down.
[[nodiscard]] base::Error problemOf(const HttpAnswer &answer, const QUrl &server);

} // namespace ironfence::console::client
