// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "messaging/fresh.h"

#include "messaging/bounds.h"

namespace ironfence::messaging {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qsizetype maxAuthorities = 64;
constexpr qsizetype maxPlaces = 4096;     // the document's 64 KiB end earlier
constexpr qint64 maxEnvelope = 64 * 1024; // of a manifest

FreshManifest readManifest(Object object)
{
    FreshManifest manifest;
    manifest.version = object.integer("version", 1, maxNumber);
    manifest.envelope.sha256 = object.sha256("sha256");
    manifest.envelope.length = object.integer("length", 1, maxEnvelope);
    manifest.extra = object.rest();
    return manifest;
}

} // namespace

base::Result<Fresh> Fresh::parse(QByteArrayView bytes)
{
    const auto value = base::json::parse(bytes);
    if (!value)
        return base::failure(value.error());

    base::json::Reader reader;
    Object object(*value, QStringLiteral("$"), reader);
    object.header("fresh");
    Fresh fresh;
    fresh.time = base::fromUnixMs(object.integer("time_ms", 0, maxUnixMs));
    object.object("manifests")
        .members(maxAuthorities, [&](const QString &name, const Value &element, const QString &path) {
            const auto authority = base::AuthorityId::parse(name);
            if (!authority)
                reader.fail(path, authority.error().message);
            else
                fresh.manifests.insert(*authority, readManifest(Object(element, path, reader)));
        });
    fresh.alerts = readVersions<base::PlacePath>(object.object("alerts"), maxPlaces);
    fresh.extra = object.rest();
    return reader.finish(std::move(fresh));
}

QByteArray Fresh::serialize() const
{
    auto map = Value::object();
    for (auto it = manifests.begin(); it != manifests.end(); ++it) {
        Value manifest = it->extra;
        manifest["version"] = it->version;
        manifest["sha256"] = base::json::text(it->envelope.sha256.hex());
        manifest["length"] = it->envelope.length;
        map[it.key().text().toStdString()] = std::move(manifest);
    }
    Value json = base::json::document("fresh", extra);
    json["time_ms"] = base::toUnixMs(time);
    json["manifests"] = std::move(map);
    json["alerts"] = versionsToJson(alerts);
    return base::json::write(json);
}

} // namespace ironfence::messaging
