// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QImage>

namespace ironfence::stage::render {

/// Where the frames of a film go, in order. Main thread.
class FrameSink
{
public:
    virtual ~FrameSink() = default;
    /// The next picture, Format_RGB32. Errors: Full, Io.
    [[nodiscard]] virtual base::Result<void> take(const QImage &picture) = 0;
    /// There are no more. Errors: Full, Io.
    [[nodiscard]] virtual base::Result<void> finish() = 0;
};

} // namespace ironfence::stage::render
