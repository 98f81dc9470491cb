// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/client/manifest_version.h"

namespace ironfence::console::client {

using base::json::Object;
using base::json::text;
using base::json::Value;

namespace {

constexpr qint64 maxVersion = (1LL << 53) - 1; // playlists::Manifest
constexpr qint64 maxDocumentBytes = 64 * 1024;
constexpr qsizetype maxEnvelopeBytes = 64 * 1024;
constexpr qsizetype maxProgrammes = 200;

PublishedProgramme::Asset readAsset(Object object)
{
    constexpr qint64 maxAssetBytes = 16LL * 1024 * 1024 * 1024;
    return {{object.sha256("sha256"), object.integer("length", 1, maxAssetBytes)}, object.text("name", 255, 0)};
}

} // namespace

PublishedProgramme PublishedProgramme::read(Object object)
{
    constexpr qsizetype maxMissing = 8; // docs/wire.md
    PublishedProgramme programme;
    programme.id = object.id<base::ProgrammeId>("id");
    programme.object = {object.sha256("sha256"), object.integer("length", 1, maxDocumentBytes)};
    if (object.has("kept"))
        programme.isKept = object.booleanOr("kept", false);
    object.each("missing", maxMissing, [&](const Value &value, const QString &path) {
        programme.missing.append(readAsset(Object(value, path, object.reader())));
    });
    return programme;
}

Value PublishedProgramme::toJson() const
{
    Value value = {{"id", text(id.text())}, {"sha256", text(object.sha256.hex())}, {"length", object.length}};
    if (isKept)
        value["kept"] = *isKept;
    for (const auto &asset : missing) {
        value["missing"].push_back(
            {{"sha256", text(asset.object.sha256.hex())}, {"length", asset.object.length}, {"name", text(asset.name)}});
    }
    return value;
}

ManifestVersion ManifestVersion::read(Object object)
{
    ManifestVersion manifest;
    manifest.version = object.integer("version", 1, maxVersion);
    manifest.accepted = base::fromUnixMs(object.integer("accepted_ms", 0, INT64_MAX));
    if (object.has("replaced_ms"))
        manifest.replaced = base::fromUnixMs(object.integer("replaced_ms", 0, INT64_MAX));
    manifest.expires = base::fromUnixMs(object.integer("expires_ms", 0, INT64_MAX));
    if (object.has("envelope"))
        manifest.envelope = object.base64("envelope", maxEnvelopeBytes);
    if (!object.has("programmes"))
        object.reader().fail(object.pathOf("programmes"), QStringLiteral("is missing"));
    object.each("programmes", maxProgrammes, [&](const Value &value, const QString &path) {
        manifest.programmes.append(PublishedProgramme::read(Object(value, path, object.reader())));
    });
    return manifest;
}

Value ManifestVersion::toJson() const
{
    Value value = {{"version", version},
                   {"accepted_ms", base::toUnixMs(accepted)},
                   {"expires_ms", base::toUnixMs(expires)},
                   {"programmes", Value::array()}};
    if (replaced)
        value["replaced_ms"] = base::toUnixMs(*replaced);
    if (!envelope.isEmpty())
        value["envelope"] = text(QString::fromLatin1(envelope.toBase64()));
    for (const auto &programme : programmes)
        value["programmes"].push_back(programme.toJson());
    return value;
}

ManifestPage ManifestPage::read(Object object)
{
    constexpr qsizetype maxPage = 100; // docs/wire.md
    ManifestPage page;
    if (!object.has("manifests"))
        object.reader().fail(object.pathOf("manifests"), QStringLiteral("is missing"));
    object.each("manifests", maxPage, [&](const Value &value, const QString &path) {
        page.manifests.append(ManifestVersion::read(Object(value, path, object.reader())));
    });
    if (!object.has("next"))
        return page;
    bool isNumber = false;
    page.next = object.text("next", 32).toLongLong(&isNumber);
    if (!isNumber || page.manifests.isEmpty() || page.manifests.constLast().version != *page.next)
        object.reader().fail(object.pathOf("next"), QStringLiteral("must be the last version of this page"));
    return page;
}

} // namespace ironfence::console::client
