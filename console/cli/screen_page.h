// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/screen_entry.h"

namespace ironfence::console::cli {

/// Prints one screen for people: what it is, and its newest report.
void printScreen(const client::ScreenEntry &entry);

} // namespace ironfence::console::cli
