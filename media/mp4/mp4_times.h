// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QString>

namespace ironfence::media::mp4 {

/// Sets the creation and modification times of an MP4 file and of its tracks (ISO/IEC 14496-12: mvhd, tkhd and mdhd) to
/// 0, so that the same film has the same hash whenever it is made. mp4mux writes the time of day and has no property
/// for it. In place; nothing else changes. Errors: Io; Corrupt (no whole moov of at most 16 MiB, or a box that does not
/// fit into its parent).
[[nodiscard]] base::Result<void> clearTimes(const QString &file);

} // namespace ironfence::media::mp4
