// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QSize>
#include <functional>

namespace ironfence::media {

/// What the new film shall be: MP4 with its index first, H.264 (High, 8 bits, 4:2:0) and AAC in stereo, upright, with
/// square pixels.
struct MendRequest
{
    QSize size;              ///< even, 16–4096 a side; the old picture is scaled to it, whatever its shape
    int framesPerSecond = 0; ///< 1–60, evenly; 0: as they come
    bool sound = false;      ///< whether the old one has a sound track; its first is taken
    QString output;          ///< where to write it; replaced only when the whole film is there

    /// The size that a picture takes on a screen of `largest` pixels, which may hang the other way: never larger than
    /// it is, of its own shape, even.
    [[nodiscard]] static QSize fitting(QSize picture, QSize largest);
};

/// Runs the program `ironfence-mend` on a film, in a process of its own with memory, time and network taken away.
/// Encoding takes about the film's own length; `progress` is told, about once a second, how many per cent are done.
/// Errors as media::probe() has them.
[[nodiscard]] base::Result<void> mend(const QString &file, const MendRequest &request,
                                      const std::function<void(int percent)> &progress = {});

} // namespace ironfence::media
