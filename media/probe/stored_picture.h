// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/probe/kind.h"

#include <QFile>
#include <QImageReader>

namespace ironfence::media {

/// Has the reader read the picture in a file, decoded only as what it was found to be. Its size from the header, in
/// pixels as they are stored: at most 8192 a side, and 256 MiB decoded. The device must live as long as the reader.
/// Errors: Unsupported (damaged, too large), Io.
[[nodiscard]] base::Result<QSize> openPicture(QImageReader &reader, QFile &device, const PosixFile &file, Kind kind);

} // namespace ironfence::media
