// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/watch/rule.h"

namespace ironfence::console::server::watch {

/// The rules of docs/incidents.md, with the thresholds that stand there.
[[nodiscard]] const Rules &standardRules();

} // namespace ironfence::console::server::watch
