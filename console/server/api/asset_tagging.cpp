// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/asset_tagging.h"

#include "console/server/http/preconditions.h"

namespace ironfence::console::server::api {

using media::AssetTags;

namespace {

http::Response told(const AssetTags &tags)
{
    auto response = http::jsonResponse(200, {{"tags", tags.toJson()}});
    response.tag = http::strongTag(tags.hash());
    return response;
}

base::Result<AssetTags> tagsIn(const QByteArray &body)
{
    const auto value = base::json::parse(body);
    if (!value)
        return base::failure(value.error());
    base::json::Reader reader;
    base::json::Object object(*value, QStringLiteral("$"), reader);
    if (!object.has("tags")) // to take all of them away is said
        reader.fail(object.pathOf("tags"), QStringLiteral("is missing"));
    return reader.finish(AssetTags::read(object));
}

} // namespace

http::Response AssetTagging::answer(const base::Sha256 &asset, const http::Request &request)
{
    const auto record = m_records->assets.find(asset);
    if (!record)
        return http::problem(record.error());
    return request.method == QStringLiteral("PUT") ? put(*record, request) : told(record->tags);
}

http::Response AssetTagging::put(const records::AssetRecord &asset, const http::Request &request)
{
    const auto tags = tagsIn(request.body);
    if (!tags)
        return http::problem(tags.error());
    // An asset has its tags from the beginning, though none: whoever replaces them has read them.
    if (const auto refused = http::refuseUnlessExpected(request, http::strongTag(asset.tags.hash())))
        return *refused;
    if (*tags != asset.tags) {
        if (const auto set = m_records->assets.setTags(asset.object.sha256, *tags); !set)
            return http::problem(set.error());
    }
    return told(*tags);
}

base::Result<QString> AssetTagging::tagOf(const http::Request &request)
{
    const auto key = QStringLiteral("tag");
    const auto given = request.query.constFind(key);
    if (given == request.query.constEnd())
        return QString();
    return AssetTags::normalised(*given).map_error([&](const base::Error &error) {
        return base::Error{error.code, error.message, key};
    });
}

} // namespace ironfence::console::server::api
