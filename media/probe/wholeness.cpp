// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/wholeness.h"

#include <QByteArray>
#include <QtEndian>
#include <array>
#include <bit>
#include <vector>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

tl::unexpected<base::Error> cutOff()
{
    return failure(ErrorCode::Unsupported, QStringLiteral("the end of the file is missing; copy or export it again"));
}

template <typename T>
Result<T> bigEndianAt(const PosixFile &file, qint64 offset)
{
    std::array<char, sizeof(T)> bytes{};
    const auto got = file.readAt(offset, bytes);
    if (!got)
        return failure(got.error());
    if (*got != static_cast<qint64>(bytes.size()))
        return cutOff();
    return qFromBigEndian<T>(bytes.data());
}

struct Box
{
    quint32 type = 0;
    qint64 body = 0;
    qint64 end = 0;
};

// ISO 14496-12, 4.2: size, type; size 1 means a 64-bit size follows, size 0 means up to the end of the file.
Result<Box> boxAt(const PosixFile &file, qint64 at, qint64 end)
{
    constexpr qint64 headBytes = 8;
    const auto small = bigEndianAt<quint32>(file, at);
    const auto type = bigEndianAt<quint32>(file, at + 4);
    if (!small || !type)
        return cutOff();
    const bool large = *small == 1;
    quint64 length = *small == 0 ? static_cast<quint64>(end - at) : *small;
    if (large)
        length = bigEndianAt<quint64>(file, at + headBytes).value_or(0);
    const qint64 head = large ? 2 * headBytes : headBytes;
    if (length < static_cast<quint64>(head) || length > static_cast<quint64>(end - at))
        return cutOff();
    return Box{*type, at + head, at + static_cast<qint64>(length)};
}

// QuickTime File Format, "Reference Movies": such a file has no picture of its own, only the address of one. GStreamer
// either calls it damaged or waits for the other file for ever.
Result<void> checkOwnPictures(const PosixFile &file, const Box &moov)
{
    constexpr quint32 rmra = 0x726d7261;
    constexpr int maxBoxes = 1000; // far more than there are tracks and tables; the demuxer has the last word on others
    qint64 at = moov.body;
    for (int i = 0; i < maxBoxes && at < moov.end; ++i) {
        const auto inner = boxAt(file, at, moov.end);
        if (!inner)
            return {}; // broken inside: the demuxer says how
        if (inner->type == rmra)
            return failure(ErrorCode::Unsupported,
                           QStringLiteral("it only points to another file; give that file itself"));
        at = inner->end;
    }
    return {};
}

Result<void> checkMp4(const PosixFile &file, qint64 size)
{
    constexpr quint32 moov = 0x6d6f6f76;
    bool described = false;
    for (qint64 at = 0; at < size;) {
        const auto box = boxAt(file, at, size);
        if (!box)
            return failure(box.error());
        if (box->type == moov) {
            described = true;
            if (auto own = checkOwnPictures(file, *box); !own)
                return own;
        }
        at = box->end;
    }
    if (!described)
        return failure(ErrorCode::Unsupported,
                       QStringLiteral("the recording was never finished (no \"moov\"); export it again"));
    return {};
}

struct Element
{
    qint64 body = 0;
    quint64 length = 0;
    bool open = false; ///< of unknown length, as live recordings have it
};

// RFC 8794: an id, then a length whose leading zero bits tell its own size.
Result<Element> elementAt(const PosixFile &file, qint64 at)
{
    constexpr qint64 idBytes = 4;
    const auto first = bigEndianAt<quint8>(file, at + idBytes);
    if (!first)
        return failure(first.error());
    const int width = std::countl_zero(*first) + 1;
    if (width > 8)
        return cutOff();
    quint64 length = *first & (0xffU >> width);
    quint64 unknown = 0xffU >> width;
    for (int i = 1; i < width; ++i) {
        const auto next = bigEndianAt<quint8>(file, at + idBytes + i);
        if (!next)
            return failure(next.error());
        length = (length << 8) | *next;
        unknown = (unknown << 8) | 0xff;
    }
    return Element{at + idBytes + width, length, length == unknown};
}

Result<void> checkMatroska(const PosixFile &file, qint64 size)
{
    const auto header = elementAt(file, 0);
    if (!header || header->open || header->length > static_cast<quint64>(size - header->body))
        return cutOff();
    constexpr quint32 segmentId = 0x18538067;
    const qint64 after = header->body + static_cast<qint64>(header->length);
    const auto id = bigEndianAt<quint32>(file, after);
    if (id && *id != segmentId)
        return {}; // padding first: rare and legal; the demuxer has the last word
    const auto segment = elementAt(file, after);
    if (!segment || (!segment->open && segment->length > static_cast<quint64>(size - segment->body)))
        return cutOff();
    return {};
}

// PNG (ISO 15948), 5.3: length, type, data, CRC, up to IEND.
Result<void> checkPng(const PosixFile &file, qint64 size)
{
    constexpr quint32 iend = 0x49454e44;
    constexpr qint64 signatureBytes = 8;
    constexpr qint64 frameBytes = 12;
    for (qint64 at = signatureBytes; at + frameBytes <= size;) {
        const auto length = bigEndianAt<quint32>(file, at);
        const auto type = bigEndianAt<quint32>(file, at + 4);
        if (!length || !type)
            return cutOff();
        if (*type == iend)
            return {};
        at += frameBytes + *length;
    }
    return cutOff();
}

// ITU-T T.81, B.1.1: segments with lengths; after a start of scan, coded data up to the next real marker.
Result<void> checkJpeg(const PosixFile &file, qint64 size)
{
    constexpr qint64 maxBytes = 256 * 1024 * 1024;
    if (size > maxBytes)
        return failure(ErrorCode::Unsupported, QStringLiteral("the picture has more than 256 MiB; export it smaller"));
    std::vector<char> bytes(static_cast<size_t>(size));
    const auto got = file.readAt(0, bytes);
    if (!got)
        return failure(got.error());

    const auto byteAt = [&](qint64 at) { return static_cast<unsigned char>(bytes[static_cast<size_t>(at)]); };
    for (qint64 at = 2; at + 1 < *got;) {
        const int marker = byteAt(at + 1);
        const bool coded = byteAt(at) != 0xff || marker == 0x00 || (marker >= 0xd0 && marker <= 0xd7);
        if (coded || marker == 0xff) {
            ++at;
        } else if (marker == 0xd9) {
            return {};
        } else if (at + 3 < *got) {
            at += 2 + byteAt(at + 2) * 256 + byteAt(at + 3);
        } else {
            break;
        }
    }
    return cutOff();
}

// RFC 9649, 2.4: the size after "RIFF" counts what follows it; little-endian.
Result<void> checkWebp(const PosixFile &file, qint64 size)
{
    constexpr qint64 maxBytes = 256 * 1024 * 1024;
    constexpr qint64 headBytes = 8;
    const auto length = bigEndianAt<quint32>(file, 4);
    if (!length || headBytes + qint64{qbswap(*length)} > size)
        return cutOff();
    if (size > maxBytes)
        return failure(ErrorCode::Unsupported, QStringLiteral("the picture has more than 256 MiB; export it smaller"));
    return {};
}

} // namespace

Result<void> checkWhole(const PosixFile &file, Kind kind)
{
    const auto stamp = file.stamp();
    if (!stamp)
        return failure(stamp.error());
    switch (kind) {
    case Kind::Mp4:
        return checkMp4(file, stamp->size);
    case Kind::Matroska:
        return checkMatroska(file, stamp->size);
    case Kind::Png:
        return checkPng(file, stamp->size);
    case Kind::Jpeg:
        return checkJpeg(file, stamp->size);
    case Kind::Webp:
        return checkWebp(file, stamp->size);
    case Kind::Svg:
        break; // its reader knows
    }
    return {};
}

} // namespace ironfence::media
