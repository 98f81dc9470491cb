// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/error.h"

namespace ironfence::base {

/// The exit codes of every program of the project, as docs/commands.md promises them.
enum class ExitCode : int {
    Ok = 0,
    Failed = 1, ///< unexpected failure, a wait that ended in vain, or a question answered with no
    Usage = 2,  ///< the command line is wrong
    InvalidInput = 3,
    NotFound = 4,
    Conflict = 5,      ///< it exists already, or somebody was faster
    Denied = 6,        ///< a token, passphrase or signature is not accepted
    Unavailable = 7,   ///< the server does not answer
    Refused = 8,       ///< not playable, unsupported, expired, too large
    Restart = 9,       ///< asks to be started anew: a player whose glass nothing else mended
    Interrupted = 130, ///< Ctrl-C, or a request to end, while there was something to take back
};

[[nodiscard]] ExitCode exitCodeOf(ErrorCode code);

} // namespace ironfence::base
