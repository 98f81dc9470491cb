// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "stage/decks/drawing_process.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <array>
#include <cstring>

namespace ironfence::stage {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr int wallLimitMs = 9'000; // the program ends itself after 8 s
constexpr int lookMs = 50;
constexpr int refusedCode = 8; // docs/commands.md
constexpr int maxSide = 8192;

QString programPath()
{
    return qEnvironmentVariable("IRONFENCE_BIN", QCoreApplication::applicationDirPath()) +
           QStringLiteral("/ironfence-draw");
}

/// Its answer: two 32-bit numbers, the size, and then the pixels.
Result<QImage> imageOf(const QByteArray &answer)
{
    std::array<qint32, 2> sides{};
    const auto wrong = [] { return failure(ErrorCode::Internal, QStringLiteral("ironfence-draw gave no picture")); };
    if (answer.size() < qsizetype{sizeof sides})
        return wrong();
    std::memcpy(sides.data(), answer.constData(), sizeof sides);
    const auto [width, height] = sides;
    const bool fits = width > 0 && height > 0 && width <= maxSide && height <= maxSide;
    if (!fits || answer.size() != qsizetype{sizeof sides} + qsizetype{width} * height * 4)
        return wrong();
    const auto *pixels = reinterpret_cast<const uchar *>(answer.constData()) + sizeof sides;
    return QImage(pixels, width, height, width * 4, QImage::Format_ARGB32_Premultiplied).copy();
}

} // namespace

Result<QImage> drawnBy(const RegularFile &file, QSize canvas, playlists::Fit fit, const std::function<bool()> &isWanted)
{
    QProcess process;
    process.setStandardInputFile(file.path());
    process.start(programPath(), {QStringLiteral("%1x%2").arg(canvas.width()).arg(canvas.height()),
                                  fit == playlists::Fit::Cover ? QStringLiteral("cover") : QStringLiteral("contain")});
    if (!process.waitForStarted())
        return failure(ErrorCode::Internal, QStringLiteral("cannot start ironfence-draw"));
    // A few hung drawings must not hold the threads that pictures need.
    const QDeadlineTimer limit(wallLimitMs);
    while (!process.waitForFinished(lookMs) && process.state() != QProcess::NotRunning) {
        if (isWanted() && !limit.hasExpired())
            continue;
        process.kill();
        process.waitForFinished();
        return failure(ErrorCode::Unavailable, QStringLiteral("was not drawn in time"));
    }
    if (process.exitStatus() != QProcess::NormalExit)
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("drawing it takes more time or memory than a screen has"));
    if (process.exitCode() == 0)
        return imageOf(process.readAllStandardOutput());
    const auto why = QString::fromUtf8(process.readAllStandardError()).section(QStringLiteral("ironfence-draw: "), -1);
    return failure(process.exitCode() == refusedCode ? ErrorCode::Unsupported : ErrorCode::Internal,
                   why.trimmed().left(300));
}

} // namespace ironfence::stage
