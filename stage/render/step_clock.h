// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/clock.h"

namespace ironfence::stage::render {

/// A clock that stands until it is told. Main thread.
class StepClock final : public base::Clock
{
public:
    void set(base::Milliseconds time) { m_time = time; }

    /// Of no civil day: nothing that is rendered may depend on when it is made.
    [[nodiscard]] base::UtcTime now() const override { return base::UtcTime{m_time}; }
    [[nodiscard]] base::MonotonicTime monotonic() const override { return {m_time}; }

private:
    base::Milliseconds m_time{0};
};

} // namespace ironfence::stage::render
