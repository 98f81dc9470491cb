// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::stage::cards {

/// Who looks, and at what kind of glass.
struct Viewing
{
    bool isOnLed = false;      ///< profile `led`
    bool isForElderly = false; ///< tag `elderly`

    bool operator==(const Viewing &) const = default;
};

} // namespace ironfence::stage::cards
