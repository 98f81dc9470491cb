// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace ironfence::base {

/// Names this run of the machine, from its start to its end: within it, instants of the monotonic clock compare. The
/// kernel's boot_id (random(4)); where there is none, a random name that lasts as long as the process.
[[nodiscard]] QString bootName();

} // namespace ironfence::base
