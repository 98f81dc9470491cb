// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/gallery/exhibit.h"

namespace ironfence::tests {

using stage::gallery::Exhibit;

/// The canvases that screens really have, and the extremes that the design must bear.
[[nodiscard]] QList<QSize> canvases();
/// Every component: as shipped, and with shortest and longest contents.
[[nodiscard]] QList<Exhibit> exhibits();

} // namespace ironfence::tests
