// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"
#include "media/flash/flash_finding.h"

namespace ironfence::media {

/// What was seen in all pictures of a film, from the first to the last.
struct FilmReport
{
    static constexpr base::Milliseconds longest = std::chrono::hours(25); ///< later pictures count as shown then

    qint64 frames = 0;
    base::Milliseconds length{0}; ///< when the last picture that could be decoded ends
    bool complete = true;         ///< false: what follows cannot be decoded
    /// The first picture that the decoder calls damaged, as far as its threads let it be told: it may be a few earlier.
    std::optional<base::Milliseconds> damaged{};
    QList<FlashFinding> flashes{};

    /// {"frames","length_ms","complete","damaged_ms","flashes":[{"rule","peak_luminance","from_ms","to_ms","worst_ms",
    /// "worst_frame","flashes_per_second","area"}]}; "damaged_ms" and "peak_luminance" are optional. Bounds: 1,024
    /// flashes, 25 h (an asset has 24 at most), 10^8 frames.
    [[nodiscard]] static FilmReport read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    bool operator==(const FilmReport &) const = default;
};

} // namespace ironfence::media
