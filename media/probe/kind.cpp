// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/probe/kind.h"

#include <QByteArray>
#include <algorithm>
#include <array>

namespace ironfence::media {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

struct Signature
{
    qsizetype offset;
    QByteArrayView bytes;
    const char *name;
};

// File signatures as file(1) and the IANA registrations give them; the first that fits counts.
constexpr std::array foreign = {
    Signature{0, "GIF8", "a GIF picture"},
    Signature{8, "AVI ", "an AVI video"},
    Signature{8, "WAVE", "a WAV sound"},
    Signature{4, "ftypavif", "an AVIF picture"},
    Signature{4, "ftypavis", "an animated AVIF picture"},
    Signature{4, "ftypheic", "a HEIC picture"},
    Signature{4, "ftypheix", "a HEIC picture"},
    Signature{4, "ftypmif1", "a HEIF picture"},
    Signature{4, "ftypM4A ", "a sound recording (M4A)"},
    Signature{0, "BM", "a BMP picture"},
    Signature{0, "II*", "a TIFF or raw picture"},
    Signature{0, "MM", "a TIFF or raw picture"},
    Signature{0, "%PDF", "a PDF document"},
    Signature{0, "PK\x03\x04", "a ZIP archive or Office document"},
    Signature{0, "\xD0\xCF\x11\xE0", "an old Office document"},
    Signature{0, "OggS", "an Ogg file"},
    Signature{0, "ID3", "an MP3 sound"},
    Signature{0, "fLaC", "a FLAC sound"},
    Signature{0, "FLV", "a Flash video"},
    Signature{0, "\x30\x26\xB2\x75", "a Windows Media file"},
    Signature{0, "\x47\x40", "an MPEG transport stream"},
    Signature{0, "#EXTM3U", "a list of other files"},
    Signature{0, "[playlist]", "a list of other files"},
    Signature{0, "v=0", "a session description (SDP)"},
};

bool has(QByteArrayView head, qsizetype offset, QByteArrayView bytes)
{
    return head.size() >= offset + bytes.size() && head.sliced(offset, bytes.size()) == bytes;
}

bool isText(QByteArrayView head)
{
    return std::all_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t';
    });
}

/// Whether it is one at all, its reader decides.
bool isDrawing(QByteArrayView head)
{
    if (has(head, 0, "\xEF\xBB\xBF"))
        head = head.sliced(3);
    head = head.trimmed();
    return has(head, 0, "<svg") || has(head, 0, "<?xml") || (has(head, 0, "<!--") && head.contains("<svg")) ||
           has(head, 0, "<!DOCTYPE svg");
}

bool isMp4(QByteArrayView head)
{
    // QuickTime files from before ISO 14496-12 may open with another box than "ftyp".
    const std::array<QByteArrayView, 6> boxes = {"ftyp", "moov", "mdat", "wide", "free", "skip"};
    return std::any_of(boxes.begin(), boxes.end(), [&](QByteArrayView box) { return has(head, 4, box); });
}

} // namespace

Result<Kind> kindOf(const PosixFile &file)
{
    std::array<char, 512> buffer{};
    const auto got = file.readAt(0, buffer);
    if (!got)
        return failure(got.error());
    const QByteArrayView head(buffer.data(), *got);
    if (head.isEmpty())
        return failure(ErrorCode::Unsupported, QStringLiteral("the file is empty; copy or export it again"));

    if (has(head, 0, "\x89PNG\r\n\x1a\n"))
        return Kind::Png;
    if (has(head, 0, "\xFF\xD8\xFF"))
        return Kind::Jpeg;
    if (has(head, 0, "\x1A\x45\xDF\xA3"))
        return Kind::Matroska;
    if (has(head, 0, "RIFF") && has(head, 8, "WEBP"))
        return Kind::Webp;
    if (isDrawing(head))
        return Kind::Svg;

    const char *name = isText(head) ? "a text file" : "of no format that a screen plays";
    const auto known = std::find_if(foreign.begin(), foreign.end(),
                                    [&](const Signature &each) { return has(head, each.offset, each.bytes); });
    if (known == foreign.end() && isMp4(head))
        return Kind::Mp4;
    if (known != foreign.end())
        name = known->name;
    return failure(ErrorCode::Unsupported, QStringLiteral("the file is %1; export a video as MP4 (H.264, AAC) or WebM "
                                                          "(VP9, Opus), a picture as PNG, JPEG, WebP or SVG")
                                               .arg(QLatin1String(name)));
}

} // namespace ironfence::media
