// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/filmstrip/filmstrip.h"

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

Filmstrip Filmstrip::read(base::json::Object object)
{
    Filmstrip strip{StripCells::read(object), object.base64("jpeg", mostBytes)};
    if (!strip.jpeg.startsWith("\xff\xd8\xff"))
        object.reader().fail(object.pathOf("jpeg"), QStringLiteral("must be a JPEG picture"));
    return strip;
}

base::json::Value Filmstrip::toJson() const
{
    auto json = cells.toJson();
    json["jpeg"] = jpeg.toBase64().toStdString();
    return json;
}

ConfinedProgram filmstripProgram()
{
    return {QStringLiteral("ironfence-filmstrip"), std::chrono::seconds(200)};
}

Result<Filmstrip> filmstripOf(const QString &file, const Attention &attention)
{
    const auto output = filmstripProgram().run(file, {}, attention);
    if (!output)
        return failure(output.error());
    constexpr base::json::Limits limits{.bytes = 2 * Filmstrip::mostBytes, .depth = 4};
    const auto json = base::json::parse(*output, limits);
    if (!json)
        return failure(ErrorCode::Internal, QStringLiteral("ironfence-filmstrip gave no readable answer"),
                       json.error().line());
    base::json::Reader reader;
    auto strip = Filmstrip::read(base::json::Object(*json, QStringLiteral("$"), reader));
    if (reader.failed())
        return failure(ErrorCode::Internal, QStringLiteral("ironfence-filmstrip gave a wrong answer"),
                       reader.fault().line());
    return strip;
}

} // namespace ironfence::media
