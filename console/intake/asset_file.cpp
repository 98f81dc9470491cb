// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/intake/asset_file.h"

#include "media/hasher.h"
#include "media/probe/probe.h"

#include <QFile>
#include <QFileInfo>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>

namespace ironfence::console::intake {

using base::ErrorCode;
using base::Result;

namespace {

/// At most `size` code units, whole characters as people see them.
QString cut(const QString &text, qsizetype size)
{
    if (text.size() <= size)
        return text;
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    characters.setPosition(size);
    return text.left(characters.isAtBoundary() ? size : characters.toPreviousBoundary());
}

playlists::AssetRef assetRef(const base::ObjectRef &object, const media::Facts &facts, const QString &name)
{
    playlists::AssetRef asset;
    asset.object = object;
    asset.mediaType = facts.mediaType;
    asset.name = name;
    asset.duration = lengthOf(facts);
    asset.loudness = facts.loudness;
    return asset;
}

} // namespace

std::optional<base::Milliseconds> lengthOf(const media::Facts &facts)
{
    const bool isFilm = facts.mediaType.startsWith(QStringLiteral("video/"));
    return isFilm && facts.duration.count() > 0 ? std::optional(facts.duration) : std::nullopt;
}

QString assetName(const QString &fileName)
{
    constexpr qsizetype longest = playlists::AssetRef::maxName;
    constexpr qsizetype longestSuffix = 16;
    QString name;
    std::copy_if(fileName.begin(), fileName.end(), std::back_inserter(name),
                 [](QChar c) { return base::json::isPrintable(c) && c != u'\n' && c != u'\t'; });
    const auto dot = name.lastIndexOf(u'.');
    const QString suffix = dot >= 0 && name.size() - dot <= longestSuffix ? name.mid(dot) : QString();
    return cut(name.chopped(suffix.size()), longest - suffix.size()) + suffix;
}

Result<media::Facts> examineAsset(const QString &path, const media::Attention &attention)
{
    auto facts = media::probe(path, attention);
    if (!facts && facts.error().code == ErrorCode::Unavailable)
        return base::failure(ErrorCode::Unsupported, facts.error().message,
                             path); // the file was too much for the probe
    if (!facts)
        return base::failure(facts.error().code, facts.error().message, path);
    return facts;
}

AssetFile::AssetFile(QString path, base::ObjectRef object) : m_path(std::move(path)), m_object(object) {}

QString AssetFile::name() const
{
    return assetName(QFileInfo(m_path).fileName());
}

Result<AssetFile> AssetFile::open(const QString &path, const ReadProgress &progress)
{
    constexpr qint64 maxBytes = qint64{16} << 30; // docs/wire.md
    constexpr qint64 piece = 1024 * 1024;
    const QFileInfo info(path);
    if (!info.exists())
        return base::failure(ErrorCode::NotFound, QStringLiteral("no such file"), path);
    if (!info.isFile() || info.size() == 0)
        return base::failure(ErrorCode::Invalid, QStringLiteral("must be a regular file that is not empty"), path);
    if (info.size() > maxBytes)
        return base::failure(ErrorCode::TooLarge, QStringLiteral("an asset has at most 16 GiB"), path);

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ErrorCode::Io, file.errorString(), path);
    media::Hasher hasher;
    qint64 length = 0;
    for (auto bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece)) {
        hasher.add(bytes);
        length += bytes.size();
        if (progress && !progress(length))
            return base::failure(ErrorCode::Conflict, QStringLiteral("was given up"), path);
    }
    if (file.error() != QFileDevice::NoError)
        return base::failure(ErrorCode::Io, file.errorString(), path);
    return AssetFile(info.absoluteFilePath(), {hasher.finish(), length});
}

Result<std::optional<playlists::AssetRef>> AssetFile::onServer(const client::ApiClient &api) const
{
    const auto entry = api.asset(m_object.sha256);
    if (!entry && entry.error().code == ErrorCode::NotFound)
        return std::optional<playlists::AssetRef>();
    if (!entry)
        return base::failure(entry.error());
    return std::optional(assetRef(m_object, entry->facts, entry->name));
}

Result<playlists::AssetRef> AssetFile::here(const media::Attention &attention) const
{
    const auto facts = examineAsset(m_path, attention);
    if (!facts)
        return base::failure(facts.error());
    return assetRef(m_object, *facts, name());
}

Result<playlists::AssetRef> AssetFile::upload(const client::ApiClient &api, const media::Facts &facts,
                                              const client::UploadWatch &watch, const client::UploadPace &pace) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ErrorCode::Io, file.errorString(), m_path);
    const auto sent = client::AssetUpload(api, m_object, file, pace).run(name(), facts, watch);
    if (!sent)
        return base::failure(sent.error());
    return assetRef(m_object, facts, name());
}

bool concernsOneFile(const base::Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
    case ErrorCode::NotFound:
    case ErrorCode::Unsupported:
    case ErrorCode::TooLarge:
    case ErrorCode::Corrupt:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

} // namespace ironfence::console::intake
