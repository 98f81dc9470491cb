// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/item_gain.h"

#include <algorithm>

namespace ironfence::media {

double itemGain(const std::optional<base::Loudness> &loudness)
{
    if (!loudness || !loudness->lufs)
        return 0;
    const double wanted = std::min(targetLoudness - *loudness->lufs, highestPeak - loudness->truePeak);
    return std::clamp(wanted, lowestGain, highestGain);
}

} // namespace ironfence::media
