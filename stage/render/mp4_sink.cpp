// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/render/mp4_sink.h"

namespace ironfence::stage::render {

using media::mp4::Mp4Writer;

base::Result<std::unique_ptr<FrameSink>> Mp4Sink::create(const QString &file, QSize size, int rate)
{
    auto writer = Mp4Writer::create(file, size, rate, Mp4Writer::Track::Picture);
    if (!writer)
        return base::failure(writer.error());
    return std::unique_ptr<FrameSink>(new Mp4Sink(std::move(*writer)));
}

} // namespace ironfence::stage::render
