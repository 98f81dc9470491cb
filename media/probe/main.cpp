// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/probe/elements.h"
#include "media/probe/examined_file.h"
#include "media/probe/picture.h"
#include "media/probe/sound.h"
#include "media/probe/vector_picture.h"
#include "media/probe/video.h"

#include <QCoreApplication>
#include <cstdio>
#include <gst/gst.h>

using namespace ironfence;

namespace {

base::Result<media::Facts> examine(const QString &path)
{
    const auto examined = media::ExaminedFile::open(path);
    if (!examined)
        return base::failure(examined.error());
    const auto &[file, kind] = *examined;
    switch (kind) {
    case media::Kind::Png:
    case media::Kind::Jpeg:
    case media::Kind::Webp:
        return media::probePicture(file, kind);
    case media::Kind::Svg:
        return media::probeDrawing(file);
    case media::Kind::Mp4:
    case media::Kind::Matroska:
        break;
    }
    return media::probeVideo(*examined);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr auto slack = std::chrono::seconds{30}; // around the hearing
    media::Confinement confinement;
    confinement.longestSeconds = static_cast<int>(std::chrono::seconds(media::longestMeasuring + slack).count());
    media::confineEarly(confinement);
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-')) {
        std::fprintf(stderr, "usage: ironfence-probe FILE\n"
                             "Says as JSON what the file is, or on stderr why no screen can play it (exit code 8).\n");
        return 2;
    }

    gst_init(nullptr, nullptr);
    media::keepAllowedElementsOnly();
    media::confineFiles();
    media::confineMemory(confinement);

    const auto facts = examine(arguments.at(1));
    if (!facts) {
        std::fprintf(stderr, "ironfence-probe: %s\n", qUtf8Printable(facts.error().message));
        return static_cast<int>(base::exitCodeOf(facts.error().code));
    }
    std::printf("%s\n", base::json::write(facts->toJson()).constData());
    return 0;
}
