// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>
#include <QString>
#include <QTemporaryDir>

namespace ironfence::tests {

/// Real media files for tests, made with GStreamer and Qt in a directory that goes with this object.
class Clips
{
public:
    Clips();

    /// H.264 (4:2:0) in MP4, 320×180, 25 frames a second, one colour (0xRRGGBB); empty on failure.
    [[nodiscard]] QString h264(const QString &name, unsigned colour, int frames, bool sound = false) const;
    /// H.264 (4:2:0) in MP4, 322×182, 25 frames a second, a test card of many colours.
    [[nodiscard]] QString bars(const QString &name, int frames) const;
    /// H.264 in MP4, 320×180, 10 frames a second, silent: each of its at most 216 frames is one colour of its own that
    /// tells its number, see numberOf().
    [[nodiscard]] QString counting(const QString &name, int frames) const;
    /// The number of a frame of counting() by the colour of one of its pixels; -1 for colours that are far from all.
    [[nodiscard]] static int numberOf(unsigned colour);
    /// VP9 in WebM, the same picture.
    [[nodiscard]] QString vp9(const QString &name, unsigned colour, int frames) const;
    [[nodiscard]] QString png(const QString &name, unsigned colour, QSize size = {320, 180}) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    [[nodiscard]] QString make(const QString &name, const QString &pipeline) const;

    QTemporaryDir m_directory;
};

} // namespace ironfence::tests
