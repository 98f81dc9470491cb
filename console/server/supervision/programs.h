// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

namespace ironfence::console::server::supervision {

/// Where a program is: PATH first, then the folders for servers that many users' PATH leaves out. Errors: NotFound.
[[nodiscard]] base::Result<QString> findProgram(const QString &name);

/// Whether a port of an address is free to listen on. Errors: Conflict, naming `purpose` and port.
[[nodiscard]] base::Result<void> requireFreePort(const QString &address, int port, const QString &purpose);

} // namespace ironfence::console::server::supervision
