// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "playlists/manifest.h"

#include <QSet>

namespace ironfence::playlists {

using base::json::Object;
using base::json::Value;

namespace {

constexpr qint64 maxVersion = (1LL << 53) - 1;
constexpr qint64 maxProgrammeBytes = 64 * 1024;
constexpr qsizetype maxProgrammes = 200;

ManifestEntry readEntry(Object object)
{
    ManifestEntry entry;
    entry.id = object.id<base::ProgrammeId>("id");
    entry.object.sha256 = object.sha256("sha256");
    entry.object.length = object.integer("length", 1, maxProgrammeBytes);
    if (object.has("audience"))
        entry.audience = Audience::read(object.object("audience"));
    entry.extra = object.rest();
    return entry;
}

Value entryToJson(const ManifestEntry &entry)
{
    Value json = entry.extra;
    json["id"] = base::json::text(entry.id.text());
    json["sha256"] = base::json::text(entry.object.sha256.hex());
    json["length"] = entry.object.length;
    if (entry.audience != Audience{})
        json["audience"] = entry.audience.toJson();
    return json;
}

} // namespace

base::Result<Manifest> Manifest::parse(QByteArrayView payload)
{
    const auto document = base::json::parse(payload);
    if (!document)
        return base::failure(document.error());

    base::json::Reader reader;
    Object object(*document, QStringLiteral("$"), reader);
    object.header("manifest");

    Manifest manifest;
    manifest.authority = object.id<base::AuthorityId>("authority");
    manifest.version = object.integer("version", 1, maxVersion);
    manifest.issued = object.time("issued");
    manifest.expires = object.time("expires");
    QSet<base::ProgrammeId> seen;
    object.each("programmes", maxProgrammes, [&](const Value &value, const QString &path) {
        const auto entry = readEntry(Object(value, path, reader));
        if (seen.contains(entry.id))
            reader.fail(path + QStringLiteral(".id"), QStringLiteral("is named twice"));
        seen.insert(entry.id);
        manifest.programmes.append(entry);
    });
    manifest.extra = object.rest();

    if (manifest.issued >= manifest.expires)
        reader.fail(object.pathOf("expires"), QStringLiteral("must be later than issued"));
    if (!object.has("programmes"))
        reader.fail(object.pathOf("programmes"), QStringLiteral("is missing"));
    return reader.finish(std::move(manifest));
}

QByteArray Manifest::serialize() const
{
    Value json = base::json::document("manifest", extra);
    json["authority"] = base::json::text(authority.text());
    json["version"] = version;
    json["issued"] = base::json::text(base::toRfc3339(issued));
    json["expires"] = base::json::text(base::toRfc3339(expires));
    Value array = Value::array();
    for (const ManifestEntry &entry : programmes)
        array.push_back(entryToJson(entry));
    json["programmes"] = array;
    return base::json::write(json);
}

} // namespace ironfence::playlists
