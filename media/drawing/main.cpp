// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/drawing/drawing.h"
#include "media/drawing/drawing_check.h"

#include <QFile>
#include <array>
#include <cstdio>
#include <optional>

using namespace ironfence;

namespace {

// A screen prepares its next item while one plays: what takes longer than this comes too late anyway.
constexpr media::Confinement confinement{4, 8, qint64{1} << 30};
constexpr int maxSide = 8192;

struct Wish
{
    QSize canvas;
    bool cover = false;
};

/// "1920x1080", and "cover" or "contain".
std::optional<Wish> wishOf(const QByteArray &size, const QByteArray &fit)
{
    const auto sides = size.split('x');
    if (sides.size() != 2 || (fit != "cover" && fit != "contain"))
        return std::nullopt;
    const QSize canvas(sides.at(0).toInt(), sides.at(1).toInt());
    if (canvas.isEmpty() || canvas.width() > maxSide || canvas.height() > maxSide)
        return std::nullopt;
    return Wish{canvas, fit == "cover"};
}

/// As large as it is needed on this canvas: the largest inside it, or the smallest that fills it.
base::Result<QImage> draw(const Wish &wish)
{
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, in.errorString());
    const auto bytes = in.read(media::DrawingBounds::bytes + 1);
    if (auto good = media::checkDrawing(bytes); !good)
        return base::failure(good.error());
    const auto drawing = media::Drawing::parse(bytes);
    if (!drawing)
        return base::failure(drawing.error());
    const auto mode = wish.cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    const auto size = drawing->size().scaled(wish.canvas, mode).expandedTo({1, 1});
    if (size.width() > maxSide || size.height() > maxSide)
        return base::failure(base::ErrorCode::TooLarge,
                             QStringLiteral("the SVG drawing is too narrow to fill the canvas"));
    return drawing->draw(size);
}

} // namespace

int main(int argc, char **argv)
{
    media::confineEarly(confinement);
    const auto wish = argc == 3 ? wishOf(argv[1], argv[2]) : std::nullopt;
    if (!wish) {
        std::fprintf(stderr, "usage: ironfence-draw WIDTHxHEIGHT contain|cover < DRAWING.svg\n"
                             "Writes WIDTH and HEIGHT as two 32-bit numbers and then the pixels, as QImage's ARGB32 "
                             "premultiplied has them.\n");
        return 2;
    }
    media::confineMemory(confinement);
    const auto image = draw(*wish);
    if (!image) {
        std::fprintf(stderr, "ironfence-draw: %s\n", qUtf8Printable(image.error().message));
        return static_cast<int>(base::exitCodeOf(image.error().code));
    }
    const std::array<qint32, 2> size{image->width(), image->height()};
    const auto bytes = static_cast<size_t>(image->sizeInBytes());
    const bool written = std::fwrite(size.data(), sizeof(qint32), size.size(), stdout) == size.size() &&
                         std::fwrite(image->constBits(), 1, bytes, stdout) == bytes && std::fflush(stdout) == 0;
    return written ? 0 : 1;
}
