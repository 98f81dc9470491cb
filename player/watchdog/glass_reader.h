// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/glass_print.h"

#include <optional>

namespace ironfence::player {

/// Looks at what really is on the glass. Main thread.
class GlassReader
{
public:
    virtual ~GlassReader() = default;
    /// Whether an output shows the canvas at all; without one nothing can be wrong with the picture.
    [[nodiscard]] virtual bool hasOutput() const = 0;
    /// What is in a part of the canvas. Nothing: the platform does not let itself be read.
    [[nodiscard]] virtual std::optional<stage::GlassPrint> read(const QRect &area) = 0;
};

} // namespace ironfence::player
