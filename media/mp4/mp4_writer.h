// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <memory>

namespace ironfence::media::mp4 {

/// Writes one MP4 file: H.264 (x264) and AAC, index first; the same pictures and sound make the same bytes. Calls in
/// order: create, one sound if it has one, frames, finish. One thread. GStreamer is started by whoever uses it.
class Mp4Writer
{
public:
    enum class Track { PictureAndSound, Picture };

    /// Width and height are even: 4:2:0. While it is written, its bytes lie in `file` and in `file`.mdat, which goes
    /// with the writer. Errors: Unavailable (an encoder is not installed).
    [[nodiscard]] static base::Result<std::unique_ptr<Mp4Writer>>
    create(const QString &file, QSize size, int framesPerSecond, Track tracks = Track::PictureAndSound);
    ~Mp4Writer();

    /// The whole sound track: interleaved 16-bit samples, two channels.
    [[nodiscard]] base::Result<void> sound(const QByteArray &samples, int rate);
    /// The next picture, Format_RGB32; waits while the encoder is busy. Errors: Full, Io (encoder or file failed).
    [[nodiscard]] base::Result<void> frame(const QImage &image);
    /// Waits until everything is written. Errors: Full, Io.
    [[nodiscard]] base::Result<void> finish();

private:
    struct Pipeline;
    explicit Mp4Writer(std::unique_ptr<Pipeline> pipeline);
    std::unique_ptr<Pipeline> m_pipeline;
};

} // namespace ironfence::media::mp4
