// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/picture.h"

#include <QFile>
#include <QImageReader>
#include <QPixelFormat>
#include <algorithm>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

struct Format
{
    QByteArray reader;
    QString mediaType;
};

Format formatOf(Kind kind)
{
    if (kind == Kind::Png)
        return {QByteArrayLiteral("png"), QStringLiteral("image/png")};
    if (kind == Kind::Webp)
        return {QByteArrayLiteral("webp"), QStringLiteral("image/webp")};
    return {QByteArrayLiteral("jpeg"), QStringLiteral("image/jpeg")};
}

/// What the whole picture takes before it is made smaller; 16 bits a channel take twice as much.
qint64 decodedBytes(QSize size, QImage::Format format)
{
    const int bits = QImage::toPixelFormat(format).bitsPerPixel();
    return qint64{size.width()} * size.height() * std::max(bits, 32) / 8;
}

} // namespace

Result<Facts> probePicture(const PosixFile &file, Kind kind)
{
    constexpr int maxSide = 8192;      // 64 Mpx at most: 256 MiB as a texture, the most that a screen's graphics take
    constexpr int maxDecodedMiB = 640; // 64 Mpx at 16 bits a channel, and a margin
    QImageReader::setAllocationLimit(maxDecodedMiB);

    QFile device;
    if (!device.open(file.descriptor(), QIODevice::ReadOnly))
        return failure(ErrorCode::Io, device.errorString());
    const auto format = formatOf(kind);
    QImageReader reader(&device, format.reader);
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return failure(ErrorCode::Unsupported, QStringLiteral("the picture is damaged; export it again"));
    if (stored.width() > maxSide || stored.height() > maxSide) {
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture has %1×%2 pixels, at most %3×%3; scale it down")
                           .arg(stored.width())
                           .arg(stored.height())
                           .arg(maxSide));
    }
    constexpr qint64 maxBytes = qint64{maxSide} * maxSide * 4; // as ImageDeck allows
    if (decodedBytes(stored, reader.imageFormat()) > maxBytes)
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture takes more than 256 MiB of memory; scale it down, or export it with "
                                      "8 bits a channel"));
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (reader.read().isNull())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture is damaged (%1); export it again").arg(reader.errorString()));

    Facts facts;
    facts.mediaType = format.mediaType;
    facts.size = turned ? stored.transposed() : stored;
    return facts;
}

} // namespace ironfence::media
