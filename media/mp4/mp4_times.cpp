// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mp4/mp4_times.h"

#include <QFile>
#include <QtEndian>
#include <algorithm>
#include <span>

namespace ironfence::media::mp4 {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

constexpr qint64 headBytes = 8;       // size and name
constexpr qint64 largeHeadBytes = 16; // with a size of 64 bits
constexpr qint64 maxMoov = 16 * 1024 * 1024;

tl::unexpected<base::Error> corrupt(const char *what)
{
    return failure(ErrorCode::Corrupt, QLatin1String(what));
}

struct Box
{
    QByteArray name;
    qint64 head = headBytes; ///< bytes before its content
    qint64 size = 0;         ///< head included
};

/// The box that these bytes begin with, when it fits into `room` bytes.
Result<Box> boxAt(std::span<const char> bytes, qint64 room)
{
    if (room < headBytes || static_cast<qint64>(bytes.size()) < headBytes)
        return corrupt("a box is cut off");
    Box box{QByteArray(bytes.data() + 4, 4), headBytes, qFromBigEndian<quint32>(bytes.data())};
    if (box.size == 0) { // to the end of the file
        box.size = room;
    } else if (box.size == 1) {
        if (static_cast<qint64>(bytes.size()) < largeHeadBytes)
            return corrupt("a box is cut off");
        box.head = largeHeadBytes;
        box.size = qFromBigEndian<qint64>(bytes.data() + headBytes);
    }
    if (box.size < box.head || box.size > room)
        return corrupt("a box does not fit into its parent");
    return box;
}

/// Of mvhd, tkhd and mdhd: one byte of version, three of flags, then both times in 4 or 8 bytes each.
Result<void> clear(std::span<char> content)
{
    constexpr size_t before = 4;
    const size_t times = !content.empty() && content[0] == 1 ? 16 : 8;
    if (content.size() < before + times)
        return corrupt("a header is too short");
    std::ranges::fill(content.subspan(before, times), '\0');
    return {};
}

/// Walks what a moov, trak or mdia holds; these are at most three levels, so it ends.
Result<void> clearWithin(std::span<char> content, int depth)
{
    constexpr int maxDepth = 3;
    while (!content.empty()) {
        const auto box = boxAt(content, static_cast<qint64>(content.size()));
        if (!box)
            return failure(box.error());
        const auto inner = content.subspan(static_cast<size_t>(box->head), static_cast<size_t>(box->size - box->head));
        Result<void> done;
        if (box->name == "mvhd" || box->name == "tkhd" || box->name == "mdhd")
            done = clear(inner);
        else if ((box->name == "trak" || box->name == "mdia") && depth < maxDepth)
            done = clearWithin(inner, depth + 1);
        if (!done)
            return done;
        content = content.subspan(static_cast<size_t>(box->size));
    }
    return {};
}

} // namespace

Result<void> clearTimes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return failure(ErrorCode::Io, file.errorString(), path);
    for (qint64 at = 0; at < file.size();) {
        if (!file.seek(at))
            return failure(ErrorCode::Io, file.errorString(), path);
        const auto head = file.read(largeHeadBytes);
        const auto box = boxAt({head.constData(), static_cast<size_t>(head.size())}, file.size() - at);
        if (!box)
            return failure(box.error().code, box.error().message, path);
        if (box->name != "moov") {
            at += box->size;
            continue;
        }
        if (box->size > maxMoov)
            return failure(ErrorCode::Corrupt, QStringLiteral("the index is over 16 MiB"), path);
        const qint64 from = at + box->head;
        const qint64 length = box->size - box->head;
        file.seek(from);
        auto moov = file.read(length);
        if (moov.size() != length)
            return failure(ErrorCode::Io, file.errorString(), path);
        if (auto cleared = clearWithin({moov.data(), static_cast<size_t>(moov.size())}, 1); !cleared)
            return failure(cleared.error().code, cleared.error().message, path);
        if (!file.seek(from) || file.write(moov) != moov.size() || !file.flush())
            return failure(ErrorCode::Io, file.errorString(), path);
        return {};
    }
    return failure(ErrorCode::Corrupt, QStringLiteral("has no index"), path);
}

} // namespace ironfence::media::mp4
