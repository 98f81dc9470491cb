// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/stored_drawing.h"

#include "media/confinement.h"
#include "media/drawing/drawing_check.h"

namespace ironfence::media {

using base::failure;
using base::Result;

Result<Drawing> openDrawing(const PosixFile &file)
{
    constexpr int processorSeconds = 4; // as many as a screen's drawing process may take (media/drawing/main.cpp)
    QByteArray bytes(DrawingBounds::bytes + 1, Qt::Uninitialized);
    const auto got = file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    if (!got)
        return failure(got.error());
    bytes.truncate(*got);
    if (auto good = checkDrawing(bytes); !good)
        return failure(good.error());
    confineProcessor(processorSeconds);
    return Drawing::parse(bytes);
}

} // namespace ironfence::media
