// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/transitions/passages.h"

namespace ironfence::tests {

/// Puts down as faults what was not as it was due. Below an alert a film goes on: what comes back is where it would
/// have been.
void checkGoingOn(Passages &passages);

/// Whoever is replaced stays, and goes on, until its successor is there; that one begins at its beginning. Adds for
/// how long the last frame of each replaced video stood.
void checkSwitches(Passages &passages, QList<qint64> &stoodUs);

/// When an item is due, µs of CLOCK_MONOTONIC.
struct SlotUs
{
    qint64 from = 0;
    qint64 to = 0;
};

/// A video that ends before its slot stands with its last frame, a longer one is cut, and both give way in time.
/// `courseSlots`: one for each passage.
void checkSlots(Passages &passages, const QList<SlotUs> &courseSlots);

} // namespace ironfence::tests
