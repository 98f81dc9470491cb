// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/http/asset_details.h"

#include "base/json/reader.h"
#include "media/facts.h"

#include <algorithm>

namespace ironfence::console::server::http {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Value;

namespace {

Result<Value> factsOf(const QString &given)
{
    const auto value = base::json::parse(given.toUtf8(), {.bytes = 4096, .depth = 4});
    if (!value)
        return failure(value.error().code, value.error().message, QStringLiteral("facts: ") + value.error().context);
    base::json::Reader reader;
    const auto facts = media::Facts::read(base::json::Object(*value, QStringLiteral("facts: $"), reader));
    static const QStringList types = {QStringLiteral("video/mp4"),  QStringLiteral("video/webm"),
                                      QStringLiteral("image/png"),  QStringLiteral("image/jpeg"),
                                      QStringLiteral("image/webp"), QStringLiteral("image/svg+xml")};
    if (!reader.failed() && !types.contains(facts.mediaType))
        reader.fail(QStringLiteral("facts: $.media_type"), QStringLiteral("no such media type"),
                    ErrorCode::Unsupported);
    return reader.finish(facts.toJson());
}

bool isInOneLine(QChar c)
{
    return base::json::isPrintable(c) && c != u'\n' && c != u'\t';
}

} // namespace

Result<AssetDetails> AssetDetails::of(const Request &request)
{
    const QString name = request.query.value(QStringLiteral("name"), QStringLiteral(""));
    if (name.size() > longestName || !std::all_of(name.begin(), name.end(), isInOneLine)) {
        return failure(ErrorCode::Invalid,
                       QStringLiteral("a name has at most %1 printable characters").arg(longestName),
                       QStringLiteral("name"));
    }
    return factsOf(request.query.value(QStringLiteral("facts"))).map([&](const Value &read) {
        return AssetDetails{name, read};
    });
}

} // namespace ironfence::console::server::http
