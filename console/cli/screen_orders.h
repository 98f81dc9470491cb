// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <CLI/CLI.hpp>

namespace ironfence::console::cli {

struct Invocation;

/// `screen identify`, `screenshot`, `resync` and `restart`.
void addScreenOrders(CLI::App &group, Invocation &invocation);

} // namespace ironfence::console::cli
