// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/confined_program.h"
#include "media/facts.h"

namespace ironfence::media {

/// Runs the program `ironfence-probe` on a file in a process of its own, with memory, time and network taken away, and
/// reads its verdict. The program lies beside the running one, or in the folder that the environment variable
/// IRONFENCE_BIN names. Hearing a long film takes a while: `attention` is told, about once a second, how many per cent
/// are done. Blocks until 30 s after the last of these signs of life, and for 16 minutes at most. Errors: Unsupported
/// (not playable; the message says why and what to do), NotFound, Unavailable (no verdict in time), Internal (the
/// program is missing or answers nonsense).
[[nodiscard]] base::Result<Facts> probe(const QString &file, const Attention &attention = {});

/// The program that does it.
[[nodiscard]] ConfinedProgram probeProgram();

} // namespace ironfence::media
