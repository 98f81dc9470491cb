// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/answer.h"
#include "console/client/api_client.h"

#include <QFile>

namespace ironfence::console::client {

using base::Result;
using base::json::Object;
using base::json::Value;

namespace {

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

Result<QList<AssetEntry>> ApiClient::assets(const QString &tag) const
{
    return readPages(
        tag.isEmpty() ? QByteArray("assets") : "assets?tag=" + encoded(tag), "assets",
        [this](const QByteArray &path) { return read(path); }, listed<AssetEntry>);
}

Result<AssetPage> ApiClient::assetPage(const std::optional<base::Sha256> &after) const
{
    return as(read("assets?limit=1000" + (after ? "&after=" + encoded(after->hex()) : QByteArray())), entry<AssetPage>);
}

Result<AssetEntry> ApiClient::asset(const base::Sha256 &sha256) const
{
    return as(read("assets/" + encoded(sha256.hex())), entry<AssetEntry>);
}

Result<qint64> ApiClient::uploadOffset(const base::ObjectRef &object) const
{
    const auto answer =
        read("assets/" + encoded(object.sha256.hex()) + "/upload?length=" + QByteArray::number(object.length));
    return as(answer,
              [&](Object upload, const Value &) { return upload.integer("offset", 0, qMax(object.length - 1, 0LL)); });
}

Result<media::Filmstrip> ApiClient::filmstrip(const base::Sha256 &sha256) const
{
    return as(read("assets/" + encoded(sha256.hex()) + "/filmstrip"), entry<media::Filmstrip>);
}

Result<void> ApiClient::putAsset(const base::ObjectRef &object, const QString &name, const media::Facts &facts,
                                 QFile &file, const UploadProgress &progress, qint64 from) const
{
    const auto target = "/api/1/assets/" + encoded(object.sha256.hex()) + "?name=" + encoded(name) +
                        "&facts=" + QUrl::toPercentEncoding(QString::fromUtf8(base::json::write(facts.toJson())));
    HttpRequest request{.method = "PUT",
                        .target = target,
                        .token = m_token,
                        .contentType = "application/octet-stream",
                        .upload = &file,
                        .uploadFrom = from,
                        .uploadLength = object.length - from,
                        .progress = progress};
    if (from > 0) {
        const auto range = QStringLiteral("bytes %1-%2/%3").arg(from).arg(object.length - 1).arg(object.length);
        request.headers.append({"Content-Range", range.toLatin1()});
    }
    const auto answer = ask(request);
    if (!answer)
        return base::failure(answer.error());
    return {};
}

Result<media::AssetTags> ApiClient::tags(const base::Sha256 &sha256) const
{
    return as(read("assets/" + encoded(sha256.hex()) + "/tags"), entry<media::AssetTags>);
}

Result<media::AssetTags> ApiClient::putTags(const base::Sha256 &sha256, const media::AssetTags &tags,
                                            const Expected &expected) const
{
    const Value body = {{"tags", tags.toJson()}};
    return as(change("PUT", "assets/" + encoded(sha256.hex()) + "/tags", base::json::write(body), expected),
              entry<media::AssetTags>);
}

Result<AssetEntry> ApiClient::insist(const base::Sha256 &sha256, const QString &note) const
{
    const Value body = {{"note", base::json::text(note)}};
    return as(send("POST", "assets/" + encoded(sha256.hex()) + "/insist", base::json::write(body)), entry<AssetEntry>);
}

} // namespace ironfence::console::client
