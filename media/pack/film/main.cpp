// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "media/mp4/mp4_writer.h"
#include "media/pack/film/film.h"
#include "media/pack/film/script.h"
#include "media/pack/film/sound.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <cstdio>
#include <gst/gst.h>

using namespace ironfence;
using namespace ironfence::media::pack;

namespace {

base::Result<void> makeFilm(const QString &file, QSize size)
{
    auto writer = media::mp4::Mp4Writer::create(file, size, Script::framesPerSecond);
    if (!writer)
        return base::failure(writer.error());
    if (auto heard = (*writer)->sound(filmSound(), soundRate); !heard)
        return heard;

    constexpr int frames = int(Script::length * Script::framesPerSecond);
    for (int i = 0; i < frames; ++i) {
        if (auto seen = (*writer)->frame(filmFrame(size, double(i) / Script::framesPerSecond)); !seen)
            return seen;
        if (i % Script::framesPerSecond == 0)
            std::fprintf(stderr, "\r  %3d %%", 100 * i / frames);
    }
    std::fprintf(stderr, "\r  100 %%\n");
    return (*writer)->finish();
}

base::Result<void> makePicture(const QString &file, const QImage &image)
{
    if (!image.save(file, "PNG"))
        return base::failure(base::ErrorCode::Io, QStringLiteral("cannot write the picture"), file);
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // draws into memory; a build machine has no display
    QGuiApplication application(argc, argv);
    gst_init(nullptr, nullptr);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Makes the film and the pictures of the starter pack."));
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("size"), QStringLiteral("Pixels."), QStringLiteral("WxH"), QStringLiteral("1280x720")});
    parser.addOption(
        {QStringLiteral("at"), QStringLiteral("One picture of the film at this second."), QStringLiteral("seconds")});
    parser.addOption({QStringLiteral("poster"), QStringLiteral("The poster instead of the film.")});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("MP4 file, or PNG file of a picture."));
    parser.process(application);

    const QStringList sides = parser.value(QStringLiteral("size")).split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    if (parser.positionalArguments().size() != 1 || !QRect(16, 16, 7680, 4320).contains(size.width(), size.height()))
        parser.showHelp(2);

    const QString file = parser.positionalArguments().constFirst();
    const QString part = file + QStringLiteral(".part"); // a half-made film must not look like a finished one
    const auto made = parser.isSet(QStringLiteral("poster")) ? makePicture(part, poster(size))
                      : parser.isSet(QStringLiteral("at"))
                          ? makePicture(part, filmFrame(size, parser.value(QStringLiteral("at")).toDouble()))
                          : makeFilm(part, size);
    QFile::remove(file);
    if (!made || !QFile::rename(part, file)) {
        std::fprintf(stderr, "ironfence-film: %s\n", made ? "cannot rename the file" : qPrintable(made.error().line()));
        return 1;
    }
    return 0;
}
