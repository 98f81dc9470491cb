// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mend/mend.h"

#include "media/confined_program.h"

#include <QFileInfo>

namespace ironfence::media {

QSize MendRequest::fitting(QSize picture, QSize largest)
{
    constexpr QSize smallest(16, 16);
    const bool upright = picture.height() > picture.width();
    const auto bound = upright == (largest.height() > largest.width()) ? largest : largest.transposed();
    if (picture.width() > bound.width() || picture.height() > bound.height())
        picture.scale(bound, Qt::KeepAspectRatio);
    // 4:2:0 has one colour for two by two pixels.
    const auto even = [](int side) { return side / 2 * 2; };
    return QSize(even(picture.width()), even(picture.height())).expandedTo(smallest);
}

base::Result<void> mend(const QString &file, const MendRequest &request, const std::function<void(int)> &progress)
{
    const ConfinedProgram program{QStringLiteral("ironfence-mend"), std::chrono::minutes(241)};
    QStringList options{QStringLiteral("--size"),
                        QStringLiteral("%1x%2").arg(request.size.width()).arg(request.size.height()),
                        QStringLiteral("--output"), QFileInfo(request.output).absoluteFilePath()};
    if (request.framesPerSecond > 0)
        options += {QStringLiteral("--rate"), QString::number(request.framesPerSecond)};
    if (request.sound)
        options.append(QStringLiteral("--sound"));
    const auto done = program.run(file, options, {progress});
    if (!done)
        return base::failure(done.error());
    return {};
}

} // namespace ironfence::media
