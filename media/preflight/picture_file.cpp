// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/picture_file.h"

#include "media/preflight/sample_image.h"

#include <QSaveFile>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

Result<void> writePicture(GstSample *sample, const QString &path)
{
    constexpr QSize largest(1280, 1280);
    const auto image = imageOf(sample, largest);
    if (image.isNull())
        return failure(ErrorCode::Unsupported, QStringLiteral("the worst picture cannot be converted to PNG"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        return failure(ErrorCode::Io, QStringLiteral("cannot write the worst picture: %1").arg(file.errorString()),
                       path);
    return {};
}

} // namespace ironfence::media
