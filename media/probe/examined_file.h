// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/probe/kind.h"

namespace ironfence::media {

/// A file of which it is known what kind it is and that its end is there, before any decoder sees it.
struct ExaminedFile
{
    PosixFile file;
    Kind kind = Kind::Mp4;

    /// Opens what the path leads to; from then on its name plays no part. Errors: NotFound, Unsupported (no regular
    /// file, more than 16 GiB, of another kind, cut off), Io.
    [[nodiscard]] static base::Result<ExaminedFile> open(const QString &path);
    /// The open file as GStreamer names it.
    [[nodiscard]] QString uri() const;
};

} // namespace ironfence::media
