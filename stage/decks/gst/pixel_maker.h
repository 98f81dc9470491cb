// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stage/decks/gst/gst_ptr.h"

#include <QtGlobal>
#include <gst/video/video.h>
#include <mutex>

namespace ironfence::stage {

/// Turns the frames of one stream into colours, as videoconvert does. Shared by its frames; any thread.
class PixelMaker
{
public:
    /// Null when such frames cannot be turned into Format_RGB32.
    [[nodiscard]] static std::shared_ptr<PixelMaker> create(const GstVideoInfo &from);
    PixelMaker(const PixelMaker &) = delete;
    PixelMaker &operator=(const PixelMaker &) = delete;
    ~PixelMaker();

    [[nodiscard]] const GstVideoInfo &from() const { return m_from; }
    void make(const GstVideoFrame &frame, uchar *first, qsizetype stride);

private:
    PixelMaker(const GstVideoInfo &from, const GstVideoInfo &to, GstVideoConverter *converter);

    GstVideoInfo m_from;
    GstVideoInfo m_to;
    std::mutex m_mutex;
    GstVideoConverter *m_converter;
};

} // namespace ironfence::stage
