// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/play/file_source.h"

#include "stage/decks/image_kind.h"

#include <QFileInfo>

namespace ironfence::player {

namespace {

constexpr qint64 maxDocument = 64 * 1024;

base::Result<playlists::Item> itemOf(const QString &file, std::chrono::seconds imageDuration)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return base::failure(base::ErrorCode::Io, device.errorString(), file);
    playlists::Item item;
    if (device.peek(1) == "{" && device.size() <= maxDocument) {
        auto card = playlists::Card::parse(device.readAll());
        if (!card)
            return base::failure(base::ErrorCode::Invalid, card.error().line(), file);
        item.content = playlists::CardItem{std::move(*card)};
        item.duration = imageDuration;
    } else if (!stage::imageFormatOf(device.peek(stage::imageHeadBytes)).isEmpty()) {
        item.content = playlists::ImageItem{};
        item.duration = imageDuration;
    } else {
        item.content = playlists::VideoItem{};
    }
    return item;
}

} // namespace

base::Result<FileSource> FileSource::open(const QStringList &files, std::chrono::seconds imageDuration, bool once)
{
    FileSource source;
    source.m_once = once;
    for (const QString &file : files) {
        const QFileInfo info(file);
        if (!info.exists())
            return base::failure(base::ErrorCode::NotFound, QStringLiteral("there is no such file"), file);
        // Opening a pipe or a device would wait for its other end.
        if (!info.isFile())
            return base::failure(base::ErrorCode::Invalid, QStringLiteral("is not a file"), file);
        auto item = itemOf(file, imageDuration);
        if (!item)
            return base::failure(item.error());
        const QString id = QStringLiteral("%1/%2").arg(source.m_cues.size() + 1).arg(info.fileName());
        source.m_cues.append({id, std::move(*item), info.canonicalFilePath()});
    }
    return source;
}

std::optional<stage::Cue> FileSource::next(const std::optional<base::MonotonicTime> & /*from*/)
{
    if (m_next == m_cues.size() && !m_once)
        m_next = 0;
    if (m_next == m_cues.size())
        return {};
    return m_cues.at(m_next++);
}

} // namespace ironfence::player
