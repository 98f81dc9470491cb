// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/programme_source.h"

#include "console/cli/secret_file.h"

#include <QDir>
#include <QFileInfo>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::json::Value;

/// The items of the playlist, or nothing: what is misshapen is left for Programme::parse to name.
Value *itemsOf(Value &document)
{
    if (!document.is_object() || !document.contains("playlist"))
        return nullptr;
    Value &playlist = document.at("playlist");
    if (!playlist.is_object() || !playlist.contains("items") || !playlist.at("items").is_array())
        return nullptr;
    return &playlist.at("items");
}

/// The asset of an item if it is given by file.
Value *fileAssetOf(Value &item)
{
    if (!item.is_object() || !item.contains("asset"))
        return nullptr;
    Value &asset = item.at("asset");
    return asset.is_object() && asset.contains("file") ? &asset : nullptr;
}

QString pathOf(qsizetype index)
{
    return QStringLiteral("$.playlist.items[%1].asset").arg(index);
}

} // namespace

base::Result<ProgrammeSource> ProgrammeSource::read(const QString &file)
{
    const auto bytes = readSmallFile(file);
    if (!bytes)
        return base::failure(bytes.error());
    auto document = base::json::parse(*bytes);
    if (!document)
        return base::failure(document.error().code, document.error().line(), file);

    ProgrammeSource source;
    source.m_file = file;
    source.m_document = std::move(*document);
    if (const auto collected = source.collect(QFileInfo(file).absolutePath()); !collected)
        return base::failure(collected.error().code, collected.error().line(), file);
    return source;
}

base::Result<void> ProgrammeSource::collect(const QString &folder)
{
    Value *items = itemsOf(m_document);
    if (items == nullptr)
        return {};
    qsizetype index = 0;
    for (Value &item : *items) {
        const auto path = pathOf(index++);
        const Value *asset = fileAssetOf(item);
        if (asset == nullptr)
            continue;
        base::json::Reader reader;
        base::json::Object object(*asset, path, reader);
        const auto written = object.text("file", 1024);
        if (!object.rest().empty())
            reader.fail(path, QStringLiteral("has a file, so nothing else may be given: the server knows the rest"));
        if (reader.failed())
            return base::failure(reader.fault());
        const auto kind =
            item.contains("kind") && item.at("kind").is_string() ? item.at("kind").get<std::string>() : std::string();
        m_fileAssets.append(
            {path, QDir::cleanPath(QDir(folder).absoluteFilePath(written)), QString::fromStdString(kind)});
    }
    return {};
}

base::Result<playlists::Programme> ProgrammeSource::resolve(const QHash<QString, playlists::AssetRef> &assets) const
{
    Value document = m_document;
    Value *items = itemsOf(document);
    qsizetype next = 0;
    for (qsizetype index = 0; items != nullptr && index < static_cast<qsizetype>(items->size()); ++index) {
        Value *asset = fileAssetOf((*items)[static_cast<size_t>(index)]);
        if (asset == nullptr)
            continue;
        const auto &given = m_fileAssets[next++];
        const auto found = assets.constFind(given.file);
        if (found == assets.constEnd())
            return base::failure(ErrorCode::NotFound, QStringLiteral("%1 is not on the server").arg(given.file),
                                 given.path);
        if (!found->mediaType.startsWith(given.kind + u'/')) {
            return base::failure(
                ErrorCode::Invalid,
                QStringLiteral("%1 is %2, but the item's kind is \"%3\"").arg(given.file, found->mediaType, given.kind),
                given.path);
        }
        *asset = {{"sha256", base::json::text(found->object.sha256.hex())},
                  {"length", found->object.length},
                  {"media_type", base::json::text(found->mediaType)}};
        if (!found->name.isEmpty())
            (*asset)["name"] = base::json::text(found->name);
    }
    auto programme = playlists::Programme::parse(base::json::write(document));
    if (!programme)
        return base::failure(programme.error().code, programme.error().line(), m_file);
    return programme;
}

} // namespace ironfence::console::cli
