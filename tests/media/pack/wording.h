// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manuscript.h"

namespace ironfence::media::pack::testing {

/// What an editor says of the words themselves, passage by passage: words that may not stand there, numbers, the
/// names of laws and lists, punctuation, glyphs. One remark a line, "<where>: <what> <text>".
[[nodiscard]] QStringList wordingRemarks(const Manuscript &manuscript);

/// What is said twice: whole sentences, and turns of phrase that come back in more than two entries.
[[nodiscard]] QStringList repetitionRemarks(const Manuscript &manuscript);

} // namespace ironfence::media::pack::testing
