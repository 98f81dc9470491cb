// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::support {

/// A TCP port of the loopback interface that nobody listens on, for a server that listens a moment later; 0 when none
/// was found. It lies below the ephemeral range (32768 and up on Linux): between this call and the server's start no
/// client's socket of a test beside this one can take it.
[[nodiscard]] int freePort();

} // namespace ironfence::support
