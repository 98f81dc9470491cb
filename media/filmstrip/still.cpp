// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/still.h"

#include "media/probe/stored_drawing.h"
#include "media/probe/stored_picture.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr QSize room(StripCells::alone, StripCells::alone);

Result<QImage> imageIn(const ExaminedFile &file)
{
    QFile device;
    QImageReader reader;
    const auto stored = openPicture(reader, device, file.file, file.kind);
    if (!stored)
        return failure(stored.error());
    reader.setAutoTransform(true);
    if (stored->width() > room.width() || stored->height() > room.height())
        reader.setScaledSize(stored->scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    auto image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture is damaged (%1); export it again").arg(reader.errorString()));
    return image;
}

Result<QImage> drawingIn(const PosixFile &file)
{
    return openDrawing(file).and_then([](const Drawing &drawing) {
        return drawing.draw(drawing.size().scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    });
}

} // namespace

Result<StripPictures> stillOf(const ExaminedFile &file)
{
    auto image = file.kind == Kind::Svg ? drawingIn(file.file) : imageIn(file);
    if (!image)
        return failure(image.error());
    return StripPictures{StripCells::fitting(1, image->size()), {std::move(*image)}};
}

} // namespace ironfence::media
