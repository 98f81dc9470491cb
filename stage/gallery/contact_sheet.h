// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/gallery/exhibit.h"

namespace ironfence::stage::gallery {

/// All exhibits on the canvases that a county has: a lobby screen, a cash machine, a portrait screen and an LED strip,
/// each drawn at its full size and then made smaller; the strip stays 1:1. Fails with what the printer says.
[[nodiscard]] base::Result<QImage> contactSheet(cards::CardPrinter &printer, const QList<Exhibit> &exhibits);

} // namespace ironfence::stage::gallery
