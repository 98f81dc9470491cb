// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/vector_picture.h"

#include "media/probe/stored_drawing.h"

#include <ctime>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// Half of what a screen's drawing process may take (media/drawing/main.cpp), on the largest canvas.
constexpr double longestSeconds = 2;
constexpr QSize canvas(3840, 2160);

} // namespace

Result<Facts> probeDrawing(const PosixFile &file)
{
    const auto before = std::clock();
    const auto drawing = openDrawing(file);
    if (!drawing)
        return failure(drawing.error());
    const auto image = drawing->draw(drawing->size().scaled(canvas, Qt::KeepAspectRatio).expandedTo({1, 1}));
    if (!image)
        return failure(image.error());
    if (static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC > longestSeconds)
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the SVG drawing takes too long to draw; simplify it, or export it as PNG"));
    Facts facts;
    facts.mediaType = QStringLiteral("image/svg+xml");
    facts.size = drawing->size();
    return facts;
}

} // namespace ironfence::media
