// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/loudness.h"

#include <QString>
#include <chrono>
#include <functional>

namespace ironfence::media {

/// Hearing a whole film takes longer than looking at its pictures.
constexpr std::chrono::minutes longestMeasuring{15};

/// How loud the first sound track of the video at this URI is from its beginning to its end, as two loudspeakers at
/// 48 kHz play it (EBU R 128, true peak by ITU-R BS.1770, annex 2), in hundredths. Nothing: its sound cannot be decoded
/// to the end, or not within `longestMeasuring`. `measured` is told the seconds that are done, about once a second.
[[nodiscard]] std::optional<base::Loudness> loudnessOf(const QString &uri,
                                                       const std::function<void(qint64 seconds)> &measured);

} // namespace ironfence::media
