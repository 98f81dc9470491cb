// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/picture.h"

#include "media/probe/stored_picture.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

QString mediaTypeOf(Kind kind)
{
    if (kind == Kind::Png)
        return QStringLiteral("image/png");
    if (kind == Kind::Webp)
        return QStringLiteral("image/webp");
    return QStringLiteral("image/jpeg");
}

} // namespace

Result<Facts> probePicture(const PosixFile &file, Kind kind)
{
    QFile device;
    QImageReader reader;
    const auto stored = openPicture(reader, device, file, kind);
    if (!stored)
        return failure(stored.error());
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (reader.read().isNull())
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the picture is damaged (%1); export it again").arg(reader.errorString()));

    Facts facts;
    facts.mediaType = mediaTypeOf(kind);
    facts.size = turned ? stored->transposed() : *stored;
    return facts;
}

} // namespace ironfence::media
