// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/json/reader.h"

#include <QSize>

namespace ironfence::media {

/// What a probe found in an asset.
struct Facts
{
    QString mediaType; ///< IANA media type
    QSize size;        ///< pixels, as shown upright
    base::Milliseconds duration{0}; ///< 0 for images
    double framesPerSecond = 0;     ///< 0 for images and unknown
    QString videoCodec;             ///< GStreamer's description; empty for images
    QString audioCodec;             ///< empty without sound

    [[nodiscard]] static Facts read(base::json::Object object);
    [[nodiscard]] base::json::Value toJson() const;
    bool operator==(const Facts &) const = default;
};

/// Runs the program `ironfence-probe` on a file in a process of its own, with its memory and time limited, and reads its verdict.
/// Blocks for at most 30 s. Errors: Unsupported (not playable; the message says why), Timeout as Unavailable, NotFound.
[[nodiscard]] base::Result<Facts> probe(const QString &file);

} // namespace ironfence::media
