// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/preflight/preflight.h"

#include <QFileInfo>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

ConfinedProgram preflightProgram()
{
    return {QStringLiteral("ironfence-preflight"), std::chrono::minutes(61)};
}

Result<FilmReport> preflight(const QString &file, const FilmRequest &request, const Attention &attention)
{
    QStringList options;
    for (const double peak : request.peakLuminances)
        options += {QStringLiteral("--peak-luminance"), QString::number(peak)};
    if (!request.worstFrame.isEmpty())
        options += {QStringLiteral("--worst-frame"), QFileInfo(request.worstFrame).absoluteFilePath()};
    const auto output = preflightProgram().run(file, options, attention);
    if (!output)
        return failure(output.error());
    const auto json = base::json::parse(*output);
    if (!json)
        return failure(ErrorCode::Internal, QStringLiteral("ironfence-preflight gave no readable answer"),
                       json.error().line());
    base::json::Reader reader;
    auto report = FilmReport::read(base::json::Object(*json, QStringLiteral("$"), reader));
    return reader.finish(std::move(report));
}

} // namespace ironfence::media
