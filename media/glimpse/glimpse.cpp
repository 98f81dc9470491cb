// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/glimpse/glimpse.h"

#include "media/confined_program.h"

#include <QTemporaryFile>
#include <cstring>

namespace ironfence::media {

namespace {

/// What the program writes: width and height as two 32-bit numbers of this machine, then the pixels as QImage's RGB32
/// has them. Every number of it is checked: it comes from a process that met a hostile file.
base::Result<QImage> imageOf(const QByteArray &answer)
{
    qint32 size[2] = {};
    if (answer.size() < qsizetype(sizeof(size)))
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("the picture cannot be read"));
    std::memcpy(size, answer.constData(), sizeof(size));
    const auto isSide = [](qint32 side) { return side >= 1 && side <= GlimpseBounds::side; };
    const auto pixels = answer.size() - qsizetype(sizeof(size));
    if (!isSide(size[0]) || !isSide(size[1]) || pixels != qsizetype{size[0]} * size[1] * 4)
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("the picture cannot be read"));
    QImage image(size[0], size[1], QImage::Format_RGB32); // whose lines have no gaps between them
    if (image.isNull() || image.sizeInBytes() != pixels)
        return base::failure(base::ErrorCode::Full, QStringLiteral("no memory for the picture"));
    std::memcpy(image.bits(), answer.constData() + sizeof(size), size_t(pixels));
    return image;
}

} // namespace

base::Result<QImage> glimpseOf(const QByteArray &jpeg)
{
    if (jpeg.size() > GlimpseBounds::bytes)
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("the picture is too large"));
    QTemporaryFile file;
    if (!file.open() || file.write(jpeg) != jpeg.size() || !file.flush())
        return base::failure(base::ErrorCode::Io, file.errorString());
    const ConfinedProgram program{QStringLiteral("ironfence-glimpse"), std::chrono::seconds(8)};
    const auto answer = program.run(file.fileName());
    return answer ? imageOf(*answer) : base::failure(answer.error());
}

} // namespace ironfence::media
