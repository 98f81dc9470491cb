// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/image_reader.h"

#include "stage/decks/drawing_process.h"
#include "stage/decks/image_kind.h"
#include "stage/decks/regular_file.h"

#include <QFile>
#include <QImageReader>
#include <QPainter>

namespace ironfence::stage {

namespace {

constexpr qint64 maxImageBytes = 256 * 1024 * 1024;

/// The size at which the picture is needed: the largest inside the canvas, or the smallest that fills it.
QSize neededSize(QSize source, QSize canvas, playlists::Fit fit)
{
    const auto mode = fit == playlists::Fit::Cover ? Qt::KeepAspectRatioByExpanding : Qt::KeepAspectRatio;
    return source.scaled(canvas, mode).expandedTo({1, 1});
}

QImage placed(const QImage &picture, QSize canvas)
{
    QImage result(canvas, QImage::Format_RGB32);
    result.fill(Qt::black);
    QPainter painter(&result);
    painter.drawImage((canvas.width() - picture.width()) / 2, (canvas.height() - picture.height()) / 2, picture);
    return result;
}

/// A picture of pixels, as large as it is needed.
base::Result<QImage> readPixels(QFile &device, const QByteArray &format, QSize size, playlists::Fit fit, int maxSide)
{
    QImageReader reader(&device, format);
    reader.setAutoTransform(true);
    if (!reader.canRead())
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("is not a picture that can be shown"));
    const QSize stored = reader.size();
    if (!stored.isValid() || stored.isEmpty())
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("does not say how large it is"));
    if (stored.width() > maxSide || stored.height() > maxSide)
        return base::failure(base::ErrorCode::TooLarge, QStringLiteral("is %1x%2 pixels, more than %3 a side")
                                                            .arg(stored.width())
                                                            .arg(stored.height())
                                                            .arg(maxSide));

    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize needed = neededSize(turned ? stored.transposed() : stored, size, fit);
    // JPEG decodes small pictures out of large ones directly: less memory and time. Never enlarge before turning.
    if (needed.width() < stored.width() || needed.height() < stored.height())
        reader.setScaledSize(turned ? needed.transposed() : needed);
    QImage picture = reader.read();
    if (picture.isNull())
        return base::failure(base::ErrorCode::Corrupt, reader.errorString());
    if (picture.size() != needed)
        picture = picture.scaled(needed, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return picture;
}

} // namespace

base::Result<QImage> readImage(const QString &file, const std::optional<media::FileStamp> &stamp, QSize size,
                               playlists::Fit fit, int maxSide, const std::function<bool()> &isWanted)
{
    const auto opened = RegularFile::open(file, stamp);
    if (!opened)
        return base::failure(opened.error());
    QFile device;
    if (!device.open(opened->descriptor(), QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, device.errorString(), file);
    if (device.size() > maxImageBytes)
        return base::failure(base::ErrorCode::TooLarge, QStringLiteral("has more than 256 MiB"), file);

    // By name: none of Qt's other plugins is asked for its opinion on foreign bytes.
    const auto format = imageFormatOf(device.peek(imageHeadBytes));
    if (format.isEmpty())
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("is not a picture that can be shown"), file);
    auto picture =
        format == "svg" ? drawnBy(*opened, size, fit, isWanted) : readPixels(device, format, size, fit, maxSide);
    if (!picture) {
        auto error = picture.error();
        error.context = file;
        return base::failure(error);
    }
    return placed(*picture, size);
}

} // namespace ironfence::stage
