// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manuscript.h"

namespace ironfence::media::pack::testing {

/// Whether everything is there that the campaign promises: the lists by number and name, the procedures with their
/// parts, the numbers with what is true of them, the law, the seasons, the marks of samples; and whether every list can
/// be read. One remark a line.
[[nodiscard]] QStringList factRemarks(const Manuscript &manuscript);

} // namespace ironfence::media::pack::testing
