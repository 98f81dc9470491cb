// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/pack/pack.h"

#include <string>

namespace ironfence::console::cli {

/// The pack in this folder; without one, that beside the program, as it is built and as it is installed: bin/ironfence,
/// share/ironfence/pack. Errors: Pack::read().
[[nodiscard]] base::Result<pack::Pack> readPack(const std::string &folder);

} // namespace ironfence::console::cli
