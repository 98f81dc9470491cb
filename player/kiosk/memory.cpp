// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/kiosk/memory.h"

#include <malloc.h>

namespace ironfence::player {

void keepMemorySmall()
{
    // mallopt(3): a threshold that was set does not move. By itself it follows the largest block that was ever freed,
    // up to 32 MiB, and pictures then lie between what lives for longer.
    constexpr int largeBlock = 128 * 1024; // what it begins with
    mallopt(M_MMAP_THRESHOLD, largeBlock);
    // Threads come and go with every video; each arena that one of them made keeps what was not trimmed.
    constexpr int arenas = 2;
    mallopt(M_ARENA_MAX, arenas);
}

} // namespace ironfence::player
