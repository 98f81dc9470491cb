// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QUrl>

namespace ironfence::console::client {

/// Reads the base URL of a server: http, a loopback address (127.0.0.0/8, ::1, localhost), a port, and nothing else.
/// Everything else is `Invalid`: there is no TLS yet, so a token must not leave this machine.
[[nodiscard]] base::Result<QUrl> loopbackUrl(const QString &text);

} // namespace ironfence::console::client
