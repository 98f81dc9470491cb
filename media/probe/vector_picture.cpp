// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/vector_picture.h"

#include "media/confinement.h"
#include "media/drawing/drawing.h"
#include "media/drawing/drawing_check.h"

#include <ctime>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

// Half of what a screen's drawing process may take (media/drawing/main.cpp), on the largest canvas.
constexpr double longestSeconds = 2;
constexpr int processorSeconds = 4; // whoever takes as much is ended
constexpr QSize canvas(3840, 2160);

} // namespace

Result<Facts> probeDrawing(const PosixFile &file)
{
    QByteArray bytes(DrawingBounds::bytes + 1, Qt::Uninitialized);
    const auto got = file.readAt(0, {bytes.data(), static_cast<size_t>(bytes.size())});
    if (!got)
        return failure(got.error());
    bytes.truncate(*got);
    if (auto good = checkDrawing(bytes); !good)
        return failure(good.error());
    confineProcessor(processorSeconds);
    const auto before = std::clock();
    const auto drawing = Drawing::parse(bytes);
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
