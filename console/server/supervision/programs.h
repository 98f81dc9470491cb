// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/time.h"

namespace ironfence::console::server::supervision {

/// Where a program is: PATH first, then the folders for servers that many users' PATH leaves out. Errors: NotFound.
[[nodiscard]] base::Result<QString> findProgram(const QString &name);

/// How long whoever serves for a server that was killed may take to go.
inline constexpr base::Milliseconds farewell{5'000};

/// Waits, and blocks, until a port of an address is free to listen on: the broker or proxy of a server that was killed
/// just now has it for some milliseconds more. Errors: Conflict, naming `purpose` and port, when `patience` is over.
[[nodiscard]] base::Result<void> requireFreePort(const QString &address, int port, const QString &purpose,
                                                 base::Milliseconds patience = farewell);

} // namespace ironfence::console::server::supervision
