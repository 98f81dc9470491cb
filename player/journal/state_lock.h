// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <memory>

namespace ironfence::player {

/// The right to use a state directory. Held by the kernel (flock), so it is free again however the holder died, and a
/// process id that is used anew after a reboot cannot hold it by mistake.
class StateLock
{
public:
    /// Makes the directory (mode 0700) when it is missing. Errors: Conflict (another player uses it), Io.
    [[nodiscard]] static base::Result<std::unique_ptr<StateLock>> take(const QString &directory);
    ~StateLock();
    Q_DISABLE_COPY_MOVE(StateLock)

private:
    explicit StateLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace ironfence::player
