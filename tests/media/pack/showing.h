// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manuscript.h"

namespace ironfence::media::pack::testing {

/// What an editor says of the programmes: cards that cannot be read in their time on a canvas that they may reach, too
/// long for its template or for a strip, sensitive on a public LED, too long for a share, or with a number or code that
/// not every authority may show. One remark a line.
[[nodiscard]] QStringList showingRemarks(const Manuscript &manuscript);

} // namespace ironfence::media::pack::testing
