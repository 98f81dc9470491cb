// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/filmstrip/film_frames.h"
#include "media/filmstrip/sheet.h"
#include "media/filmstrip/still.h"
#include "media/probe/elements.h"

#include <QCoreApplication>
#include <cstdio>

using namespace ironfence;

namespace {

constexpr media::Confinement confinement{.processorSeconds = 120, .wallSeconds = 180};

/// What ConfinedProgram reads as a sign of life.
void tellProgress(int percent)
{
    std::fprintf(stderr, "measured %d\n", percent);
}

base::Result<media::Filmstrip> make(const QString &path)
{
    const auto file = media::ExaminedFile::open(path);
    if (!file)
        return base::failure(file.error());
    if (file->kind != media::Kind::Mp4 && file->kind != media::Kind::Matroska)
        return media::stillOf(*file).and_then(media::sheetOf);
    media::DecodedFilm film(file->uri());
    return media::picturesOf(film, tellProgress).and_then(media::sheetOf);
}

} // namespace

int main(int argc, char **argv)
{
    media::confineEarly(confinement);
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 2 || arguments.at(1).startsWith(u'-')) {
        std::fputs("usage: ironfence-filmstrip FILE\n"
                   "Puts a few pictures of a film, or an image, into one and says as JSON how they lie, with the JPEG "
                   "in base64; or on stderr why it cannot (exit code 8).\n",
                   stderr);
        return static_cast<int>(base::ExitCode::Usage);
    }
    gst_init(nullptr, nullptr);
    media::keepAllowedElementsOnly();
    media::confineFiles();
    media::confineMemory(confinement);
    const auto strip = make(arguments.at(1));
    if (!strip) {
        std::fprintf(stderr, "ironfence-filmstrip: %s\n", qUtf8Printable(strip.error().message));
        return static_cast<int>(base::exitCodeOf(strip.error().code));
    }
    std::printf("%s\n", base::json::write(strip->toJson()).constData());
    return std::fflush(stdout) == 0 ? 0 : static_cast<int>(base::ExitCode::Failed);
}
