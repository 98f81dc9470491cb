// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/loudness.h"

#include <QSize>

namespace ironfence::media {

/// What a probe (media/probe/probe.h) found in an asset.
struct Facts
{
    QString mediaType;              ///< IANA media type
    QSize size;                     ///< pixels, as shown upright
    base::Milliseconds duration{0}; ///< 0 for images
    double framesPerSecond = 0;     ///< 0 for images and unknown
    QString videoCodec;             ///< GStreamer's description; empty for images
    QString audioCodec;             ///< empty without sound
    /// Of its first sound track, as two loudspeakers play it; nothing: no sound, or nobody could measure it.
    std::optional<base::Loudness> loudness{};

    /// {"media_type","width","height","duration_ms","frames_per_second","video_codec","audio_codec","loudness"}; the
    /// last five are optional. Bounds: sides 1–16384 px, duration ≤ 24 h, ≤ 1000 frames/s, texts ≤ 128 characters.
    [[nodiscard]] static Facts read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    bool operator==(const Facts &) const = default;
};

} // namespace ironfence::media
