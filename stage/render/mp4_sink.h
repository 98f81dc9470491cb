// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/mp4/mp4_writer.h"
#include "stage/render/frame_sink.h"

namespace ironfence::stage::render {

/// A silent MP4 film.
class Mp4Sink final : public FrameSink
{
public:
    /// Errors: Unavailable (an encoder is missing), Io.
    [[nodiscard]] static base::Result<std::unique_ptr<FrameSink>> create(const QString &file, QSize size, int rate);

    [[nodiscard]] base::Result<void> take(const QImage &picture) override { return m_writer->frame(picture); }
    [[nodiscard]] base::Result<void> finish() override { return m_writer->finish(); }

private:
    explicit Mp4Sink(std::unique_ptr<media::mp4::Mp4Writer> writer) : m_writer(std::move(writer)) {}

    std::unique_ptr<media::mp4::Mp4Writer> m_writer;
};

} // namespace ironfence::stage::render
