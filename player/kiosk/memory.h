// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::player {

/// Lets the memory of pictures go back to the system as soon as they are gone, instead of staying in pieces with the
/// allocator: docs/decisions/0012-frames-in-memory.md. Once, before the first thread is started.
void keepMemorySmall();

} // namespace ironfence::player
