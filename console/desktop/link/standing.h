// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::console::desktop::link {

/// How this console stands with its server.
enum class Standing {
    Connecting,  ///< nothing is known yet
    Online,      ///< it answered the last question, and tells what changes
    Unreachable, ///< it did not; it is asked again until it does
    Refused,     ///< it answers, but not to this operator: the token or the authority is another
};

} // namespace ironfence::console::desktop::link
