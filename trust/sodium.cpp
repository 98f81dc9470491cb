// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "trust/sodium.h"

#include <QtGlobal>
#include <sodium.h>

namespace ironfence::trust {

void ensureSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot work on this machine");
}

} // namespace ironfence::trust
