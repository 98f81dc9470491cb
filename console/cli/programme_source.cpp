// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/programme_source.h"

#include "console/client/secret_file.h"

#include <QDir>
#include <QFileInfo>
#include <functional>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::Value;

/// The member of that name if it has that shape. What is misshapen is left for Programme::parse to name.
Value *memberOf(Value &object, const char *key, Value::value_t type)
{
    if (!object.is_object() || !object.contains(key) || object.at(key).type() != type)
        return nullptr;
    return &object.at(key);
}

/// What to do with an item that has an asset; `path` leads to the asset.
using Visit = std::function<Result<void>(Value &item, Value &asset, const QString &path)>;

Result<void> visitPlaylist(Value &holder, const QString &path, const Visit &visit)
{
    Value *playlist = memberOf(holder, "playlist", Value::value_t::object);
    Value *items = playlist != nullptr ? memberOf(*playlist, "items", Value::value_t::array) : nullptr;
    if (items == nullptr)
        return {};
    qsizetype index = 0;
    for (Value &item : *items) {
        const auto here = QStringLiteral("%1.playlist.items[%2]").arg(path).arg(index++);
        if (Value *asset = memberOf(item, "asset", Value::value_t::object)) {
            if (auto done = visit(item, *asset, here + QStringLiteral(".asset")); !done)
                return done;
        }
        if (auto done = visitPlaylist(item, here, visit); !done)
            return done;
    }
    return {};
}

Result<void> visitAssets(Value &document, const Visit &visit)
{
    const auto root = QStringLiteral("$");
    if (auto done = visitPlaylist(document, root, visit); !done)
        return done;
    Value *layout = memberOf(document, "layout", Value::value_t::object);
    Value *zones = layout != nullptr ? memberOf(*layout, "zones", Value::value_t::array) : nullptr;
    if (zones == nullptr)
        return {};
    qsizetype index = 0;
    for (Value &zone : *zones) {
        if (auto done = visitPlaylist(zone, QStringLiteral("%1.layout.zones[%2]").arg(root).arg(index++), visit); !done)
            return done;
    }
    return {};
}

QString kindOf(Value &item)
{
    const Value *kind = memberOf(item, "kind", Value::value_t::string);
    return kind != nullptr ? QString::fromStdString(kind->get<std::string>()) : QString();
}

bool isVideoWithout(const char *key, Value &item, const Value &asset)
{
    return kindOf(item) == QStringLiteral("video") && !asset.contains(key);
}

std::optional<base::Sha256> hashOf(Value &asset)
{
    const Value *hash = memberOf(asset, "sha256", Value::value_t::string);
    const auto parsed = hash != nullptr ? base::Sha256::fromHex(QString::fromStdString(hash->get<std::string>()))
                                        : Result<base::Sha256>(failure(ErrorCode::Invalid, {}));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

Result<Value> assetOf(const playlists::AssetRef &known, const ProgrammeSource::FileAsset &given, const Value &item)
{
    if (!known.mediaType.startsWith(given.kind + u'/')) {
        return failure(
            ErrorCode::Invalid,
            QStringLiteral("%1 is %2, but the item's kind is \"%3\"").arg(given.file, known.mediaType, given.kind),
            given.path);
    }
    const bool isVideo = given.kind == QStringLiteral("video");
    if (isVideo && !known.duration && !item.contains("duration_s")) {
        return failure(
            ErrorCode::Invalid,
            QStringLiteral("nobody could find out how long %1 is: write it anew with another program, or say "
                           "with duration_s how long to show it")
                .arg(given.file),
            given.path);
    }
    Value asset = {{"sha256", base::json::text(known.object.sha256.hex())},
                   {"length", known.object.length},
                   {"media_type", base::json::text(known.mediaType)}};
    if (!known.name.isEmpty())
        asset["name"] = base::json::text(known.name);
    if (isVideo && known.duration)
        asset["duration_ms"] = known.duration->count();
    if (isVideo && known.loudness)
        asset["loudness"] = known.loudness->toJson();
    return asset;
}

} // namespace

Result<ProgrammeSource> ProgrammeSource::read(const QString &file)
{
    const auto bytes = client::readSmallFile(file);
    if (!bytes)
        return failure(bytes.error());
    auto document = base::json::parse(*bytes);
    if (!document)
        return failure(document.error());

    return of(std::move(*document), QFileInfo(file).absolutePath());
}

Result<ProgrammeSource> ProgrammeSource::of(Value document, const QString &folder)
{
    ProgrammeSource source;
    source.m_document = std::move(document);
    if (const auto collected = source.collect(folder); !collected)
        return failure(collected.error());
    return source;
}

Result<void> ProgrammeSource::collect(const QString &folder)
{
    return visitAssets(m_document, [&](Value &item, Value &asset, const QString &path) -> Result<void> {
        if (!asset.contains("file")) {
            const auto hash = hashOf(asset);
            const bool unknown = isVideoWithout("duration_ms", item, asset) || isVideoWithout("loudness", item, asset);
            if (hash && unknown && !m_unknownVideos.contains(*hash))
                m_unknownVideos.append(*hash);
            return {};
        }
        base::json::Reader reader;
        base::json::Object object(asset, path, reader);
        const auto written = object.text("file", 1024);
        if (!object.rest().empty())
            reader.fail(path, QStringLiteral("has a file, so nothing else may be given: the server knows the rest"));
        if (reader.failed())
            return failure(reader.fault());
        m_fileAssets.append({path, QDir::cleanPath(QDir(folder).absoluteFilePath(written)), kindOf(item)});
        return {};
    });
}

Result<playlists::Programme> ProgrammeSource::resolve(const Known &known) const
{
    Value document = m_document;
    qsizetype next = 0;
    const auto resolved = visitAssets(document, [&](Value &item, Value &asset, const QString &) -> Result<void> {
        if (!asset.contains("file")) {
            const auto hash = hashOf(asset).value_or(base::Sha256());
            const auto length = known.lengths.constFind(hash);
            if (length != known.lengths.constEnd() && isVideoWithout("duration_ms", item, asset))
                asset["duration_ms"] = length->count();
            const auto loudness = known.loudnesses.constFind(hash);
            if (loudness != known.loudnesses.constEnd() && isVideoWithout("loudness", item, asset))
                asset["loudness"] = loudness->toJson();
            return {};
        }
        const auto &given = m_fileAssets[next++];
        const auto found = known.files.constFind(given.file);
        if (found == known.files.constEnd())
            return failure(ErrorCode::NotFound, QStringLiteral("%1 is not on the server").arg(given.file), given.path);
        auto made = assetOf(*found, given, item);
        if (!made)
            return failure(made.error());
        asset = std::move(*made);
        return {};
    });
    if (!resolved)
        return failure(resolved.error());
    return playlists::Programme::parse(base::json::write(document));
}

QString ProgrammeSource::type() const
{
    if (!m_document.is_object() || !m_document.contains("type") || !m_document.at("type").is_string())
        return {};
    return QString::fromStdString(m_document.at("type").get<std::string>());
}

std::vector<std::string> ProgrammeSource::profiles() const
{
    // What is misshapen is left for Programme::parse to name.
    std::vector<std::string> names;
    const auto pointer = Value::json_pointer("/audience/profiles");
    if (!m_document.is_object() || !m_document.contains(pointer) || !m_document.at(pointer).is_array())
        return names;
    for (const auto &name : m_document.at(pointer)) {
        if (name.is_string() && playlists::profileOf(QString::fromStdString(name.get<std::string>())))
            names.push_back(name.get<std::string>());
    }
    return names;
}

base::Error inFile(const QString &file, const base::Error &error)
{
    return error.context.contains(file) ? error : base::Error{error.code, error.line(), file};
}

} // namespace ironfence::console::cli
