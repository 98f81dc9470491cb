// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/picture.h"

#include <QFile>
#include <QImageReader>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<Facts> probePicture(const PosixFile &file, Kind kind)
{
    constexpr int maxSide = 8192;      // 64 Mpx at most: 256 MiB as a texture, the most that a screen's graphics take
    constexpr int maxDecodedMiB = 640; // 64 Mpx at 16 bits a channel, and a margin
    QImageReader::setAllocationLimit(maxDecodedMiB);

    QFile device;
    if (!device.open(file.descriptor(), QIODevice::ReadOnly))
        return failure(ErrorCode::Io, device.errorString());
    QImageReader reader(&device, kind == Kind::Png ? QByteArrayLiteral("png") : QByteArrayLiteral("jpeg"));
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
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (reader.read().isNull())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture is damaged (%1); export it again").arg(reader.errorString()));

    Facts facts;
    facts.mediaType = kind == Kind::Png ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    facts.size = turned ? stored.transposed() : stored;
    return facts;
}

} // namespace ironfence::media
