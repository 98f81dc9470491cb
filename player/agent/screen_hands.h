// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "messaging/command_answer.h"

#include <functional>

namespace ironfence::player {

/// What a screen can be asked to do besides showing its programmes. The context of each error is its reason in one word:
/// "alert", "unreadable", "unsupervised", "too-soon", "unwatched". Main thread.
class ScreenHands
{
public:
    using Photographed = std::function<void(const base::Result<messaging::CommandAnswer::Picture> &)>;

    virtual ~ScreenHands() = default;

    /// Puts the screen's name and place on the glass for some seconds. Errors: Unavailable (an alert stands there).
    [[nodiscard]] virtual base::Result<void> identify() = 0;
    /// What is on the glass, made small; answers later, on this thread. Errors: Unavailable, Unsupported (the display
    /// server does not let itself be read).
    virtual void photograph(const Photographed &done) = 0;
    /// Asks the server anew for everything.
    virtual void resync() = 0;
    /// Ends the process, when its last words had time to leave. Errors: Unavailable (nobody would start it again).
    [[nodiscard]] virtual base::Result<void> restart() = 0;
};

} // namespace ironfence::player
