// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/time.h"

#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>

namespace ironfence::console::client {

/// Gives up exchanges from another thread, for a program that ends while it waits for a server. Any thread. It outlives
/// whoever waits on it.
class Cancellation
{
public:
    /// Something that can be stopped, while it lives.
    class Stoppable
    {
    public:
        Stoppable(Cancellation *cancellation, std::function<void()> stop); ///< null: nobody can
        ~Stoppable();
        Stoppable(const Stoppable &) = delete;
        Stoppable &operator=(const Stoppable &) = delete;

    private:
        Cancellation *m_cancellation;
        std::list<std::function<void()>>::iterator m_place;
    };

    /// Stops what can be stopped now, and what comes gives up by itself. A stop that comes a moment before there is
    /// something to stop is lost: whoever waits for the end repeats this.
    void cancel();
    [[nodiscard]] bool isCancelled() const;
    /// True when the time is over, false as soon as it is cancelled.
    [[nodiscard]] bool wait(base::Milliseconds time);

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_rang;
    std::list<std::function<void()>> m_stops;
    bool m_isCancelled = false;
};

} // namespace ironfence::console::client
