// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/exit_code.h"

namespace ironfence::console::cli {

ExitCode exitCodeOf(base::ErrorCode code)
{
    switch (code) {
    case base::ErrorCode::Invalid:
        return ExitCode::InvalidInput;
    case base::ErrorCode::NotFound:
        return ExitCode::NotFound;
    case base::ErrorCode::Conflict:
    case base::ErrorCode::Replayed:
        return ExitCode::Conflict;
    case base::ErrorCode::Denied:
    case base::ErrorCode::Untrusted:
        return ExitCode::Denied;
    case base::ErrorCode::Unavailable:
        return ExitCode::Unavailable;
    case base::ErrorCode::Unsupported:
    case base::ErrorCode::Expired:
    case base::ErrorCode::TooLarge:
        return ExitCode::Refused;
    case base::ErrorCode::Corrupt:
    case base::ErrorCode::Full:
    case base::ErrorCode::Io:
    case base::ErrorCode::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace ironfence::console::cli
