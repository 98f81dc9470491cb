// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preflight/rule_book.h"

namespace ironfence::console::preflight {

/// How loud it will be played: the player brings every item to −24 LKFS by one gain, as far as the peaks allow, and
/// leaves the file as it is (media/item_gain.h). What misses the target by more than 1 LU is a warning.
[[nodiscard]] std::optional<Finding> loudness(const Subject &subject, const Requirements &requirements);

} // namespace ironfence::console::preflight
