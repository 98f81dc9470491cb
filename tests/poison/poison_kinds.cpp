// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/poison/poison_kinds.h"

#include <QDir>

namespace ironfence::tests {

const QList<PoisonKind> &poisonKinds()
{
    using enum Fate;
    using enum PoisonKind::Part;
    static const QList<PoisonKind> kinds{
        // clang-format off
        // Valid, however odd.
        {"good.mp4",           Video,   Shown,   ""},
        {"good.webm",          Video,   Shown,   ""},
        {"moov-last.mp4",      Video,   Shown,   ""},
        {"high10.mp4",         Video,   Shown,   ""},
        {"chroma-422.mp4",     Video,   Shown,   ""},
        {"chroma-444.mp4",     Video,   Shown,   ""},
        {"interlaced.mp4",     Video,   Shown,   ""},
        {"odd.mp4",            Video,   Shown,   ""},
        {"uneven.mp4",         Video,   Shown,   ""},
        {"single.mp4",         Video,   Shown,   ""},
        {"wrong-colours.mp4",  Video,   Shown,   ""},
        {"rotated.mp4",        Video,   Shown,   ""},
        {"huge-metadata.mp4",  Video,   Shown,   ""},
        {"link.mp4",           Video,   Skipped, ""}, // an operator may point at a link, a store has none
        {"picture.mp4",        Video,   Skipped, ""}, // a good picture, of another kind than it was called
        // Cut off.
        {"cut-early.mp4",      Video,   Cut,     "the end of the file is missing"},
        {"cut-half.mp4",       Video,   Cut,     "the end of the file is missing"},
        {"cut-late.mp4",       Video,   Either,  "the end of the file is missing"},
        {"no-moov.mp4",        Video,   Skipped, "never finished"},
        {"half-moov.mp4",      Video,   Skipped, "the end of the file is missing"},
        {"cut.webm",           Video,   Cut,     "the end of the file is missing"},
        {"empty.mp4",          Video,   Skipped, "empty"},
        {"head.mp4",           Video,   Skipped, "the end of the file is missing"},
        // Broken.
        {"timescale-zero.mp4", Video,   Either,  nullptr},
        {"no-rate.mp4",        Video,   Either,  nullptr},
        {"endless.mp4",        Video,   Shown,   "longer than 24 h"},
        {"broken-moov.mp4",    Video,   Skipped, "export it"},
        {"giant-table.mp4",    Video,   Either,  nullptr},
        {"jump.mp4",           Video,   Cut,     ""},
        {"no-first-key.mp4",   Video,   Either,  nullptr},
        {"noise-tail.mp4",     Video,   Cut,     "export it again"},
        {"noise-middle.mp4",   Video,   Marred,  "pictures are damaged"},
        {"noise.mp4",          Video,   Skipped, "no format that a screen plays"},
        // Something else.
        {"hevc.mp4",           Video,   Skipped, "the video is"},
        {"av1.webm",           Video,   Skipped, "the video is"},
        {"sound.mp4",          Video,   Skipped, "only sound"},
        {"text.mp4",           Video,   Skipped, "a text file"},
        {"list.mp4",           Video,   Skipped, "a list of other files"},
        {"session.mp4",        Video,   Skipped, "session description"},
        {"reference.mp4",      Video,   Skipped, "only points to another file"},
        {"pipe.mp4",           Video,   Skipped, "folder, pipe or device"},
        {"folder.mp4",         Video,   Skipped, "folder, pipe or device"},
        {"sparse.mp4",         Video,   Skipped, "more than 16 GiB"},
        {"sparse-tail.mp4",    Video,   Either,  "more than 16 GiB"},

        {"good.jpg",           Picture, Shown,   ""},
        {"good.webp",          Picture, Shown,   ""},
        {"animated.webp",      Picture, Shown,   ""},
        {"animated.png",       Picture, Shown,   ""},
        {"animated.gif",       Picture, Shown,   "a GIF picture"},
        {"cmyk.jpg",           Picture, Shown,   ""},
        {"exif.jpg",           Picture, Shown,   ""},
        {"film.png",           Picture, Skipped, ""}, // a good film
        {"cut.png",            Picture, Skipped, "the end of the file is missing"},
        {"cut.webp",           Picture, Skipped, "the end of the file is missing"},
        {"huge.png",           Picture, Skipped, "16384"},
        {"huge.webp",          Picture, Skipped, "16384"},
        {"bomb.png",           Picture, Skipped, "256 MiB"},
        {"bomb.webp",          Picture, Skipped, "damaged"},

        {"good.svg",           Drawing, Shown,   ""},
        {"script.svg",         Drawing, Skipped, "script"},
        {"event.svg",          Drawing, Skipped, "script"},
        {"external.svg",       Drawing, Skipped, "outside"},
        {"network.svg",        Drawing, Skipped, "outside"},
        {"styles.svg",         Drawing, Skipped, "imports styles"},
        {"sheet.svg",          Drawing, Skipped, "processing instruction"},
        {"laughs.svg",         Drawing, Skipped, "document type or entities"},
        {"entity.svg",         Drawing, Skipped, "document type or entities"},
        {"copies.svg",         Drawing, Skipped, "more memory or time"},
        {"circle.svg",         Drawing, Either,  nullptr},
        {"deep.svg",           Drawing, Skipped, "in each other"},
        {"many.svg",           Drawing, Skipped, "elements"},
        {"nothing.svg",        Drawing, Skipped, "shows nothing"},
        {"layers.svg",         Drawing, Either,  nullptr}, // quick on a small canvas
        {"giant.svg",          Drawing, Skipped, "bytes"},
        {"wide.svg",           Drawing, Skipped, "shows nothing"},
        {"cut.svg",            Drawing, Skipped, "damaged"},
        // clang-format on
    };
    return kinds;
}

QString poisonPath(const PoisonKind &kind)
{
    return QDir(qEnvironmentVariable("IRONFENCE_POISON")).filePath(QLatin1String(kind.file));
}

} // namespace ironfence::tests
