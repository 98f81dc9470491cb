// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/stored_picture.h"

#include <QPixelFormat>
#include <algorithm>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QByteArray readerOf(Kind kind)
{
    switch (kind) {
    case Kind::Png:
        return QByteArrayLiteral("png");
    case Kind::Webp:
        return QByteArrayLiteral("webp");
    default:
        return QByteArrayLiteral("jpeg");
    }
}

/// What the whole picture takes before it is made smaller; 16 bits a channel take twice as much.
qint64 decodedBytes(QSize size, QImage::Format format)
{
    const int bits = QImage::toPixelFormat(format).bitsPerPixel();
    return qint64{size.width()} * size.height() * std::max(bits, 32) / 8;
}

} // namespace

Result<QSize> openPicture(QImageReader &reader, QFile &device, const PosixFile &file, Kind kind)
{
    constexpr int maxSide = 8192;      // 64 Mpx at most: 256 MiB as a texture, the most that a screen's graphics take
    constexpr int maxDecodedMiB = 640; // 64 Mpx at 16 bits a channel, and a margin
    QImageReader::setAllocationLimit(maxDecodedMiB);
    if (!device.open(file.descriptor(), QIODevice::ReadOnly))
        return failure(ErrorCode::Io, device.errorString());
    reader.setDevice(&device);
    reader.setFormat(readerOf(kind));
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
    return stored;
}

} // namespace ironfence::media
