// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

namespace ironfence::console::signing {

/// The server's clock, so that screens, which follow it, agree with what is signed. It must be within 5 minutes of
/// `here`, this machine's clock: a server that is wrong or lies about the time would otherwise choose when what is
/// signed begins and ends. `trustServer` says that a person has looked and this machine is the one that is wrong.
/// Errors: Invalid, with `clockContext`.
[[nodiscard]] base::Result<base::UtcTime> timeToSign(base::UtcTime server, base::UtcTime here, bool trustServer);

inline constexpr const char *clockContext = "clock";

} // namespace ironfence::console::signing
