// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace ironfence::player {

/// Whoever started the process and starts it anew when it does not say for some seconds that it lives. Main thread.
class Supervisor
{
public:
    virtual ~Supervisor() = default;
    /// The first picture is on the glass.
    virtual void ready() = 0;
    /// Pictures reach the glass.
    virtual void alive() = 0;
};

} // namespace ironfence::player
