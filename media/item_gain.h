// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/loudness.h"

#include <optional>

namespace ironfence::media {

/// How loud every item is played: −24 LKFS, the target of ATSC A/85 for programmes, one unit below that of EBU R 128
/// (−23 LUFS, the same measure), because a lobby is quiet and nobody there has chosen to listen.
constexpr double targetLoudness = -24;
/// dBTP, which no item exceeds: ATSC A/85, one below the −1 dBTP of EBU R 128.
constexpr double highestPeak = -2;
constexpr double lowestGain = -40;
constexpr double highestGain = 12; ///< more would only raise the noise of a recording

/// By how many dB the sound of an item is made louder: to the target, as far as its peaks allow, within lowestGain and
/// highestGain, where the lower one of target and peak counts. 0 for what is silent, or was never measured.
[[nodiscard]] double itemGain(const std::optional<base::Loudness> &loudness);

} // namespace ironfence::media
