// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"

namespace ironfence::base {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Invalid:
        return ExitCode::InvalidInput;
    case ErrorCode::NotFound:
        return ExitCode::NotFound;
    case ErrorCode::Conflict:
    case ErrorCode::Replayed:
        return ExitCode::Conflict;
    case ErrorCode::Denied:
    case ErrorCode::Untrusted:
        return ExitCode::Denied;
    case ErrorCode::Unavailable:
        return ExitCode::Unavailable;
    case ErrorCode::Unsupported:
    case ErrorCode::Expired:
    case ErrorCode::TooLarge:
        return ExitCode::Refused;
    case ErrorCode::Corrupt:
    case ErrorCode::Full:
    case ErrorCode::Io:
    case ErrorCode::Internal:
        return ExitCode::Failed;
    }
    return ExitCode::Failed;
}

} // namespace ironfence::base
