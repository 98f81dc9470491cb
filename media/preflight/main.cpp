// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/preflight/decoded_film.h"
#include "media/preflight/film_watch.h"
#include "media/preflight/picture_file.h"
#include "media/preflight/preflight.h"
#include "media/probe/elements.h"
#include "media/probe/examined_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <cstdio>

using namespace ironfence;

namespace {

constexpr std::chrono::minutes longestWatching{60};

constexpr const char *usage =
    "usage: ironfence-preflight FILE [--peak-luminance CD_M2]... [--worst-frame PNG]\n"
    "Looks at every picture of a film and says as JSON where it flashes, or on stderr why it cannot (exit code 8).\n";

/// Nothing when the command line is wrong; the file goes to `file`.
std::optional<media::FilmRequest> requestOf(const QStringList &arguments, QString &file)
{
    const QString peakName = QStringLiteral("peak-luminance");
    const QString worstName = QStringLiteral("worst-frame");
    QCommandLineParser parser;
    parser.addOption({peakName, {}, QStringLiteral("cd/m²")});
    parser.addOption({worstName, {}, QStringLiteral("file")});
    if (!parser.parse(arguments) || parser.positionalArguments().size() != 1)
        return std::nullopt;
    file = parser.positionalArguments().first();
    media::FilmRequest request{{}, parser.value(worstName)};
    for (const auto &value : parser.values(peakName)) {
        constexpr double brightest = 100'000;
        bool good = false;
        request.peakLuminances.append(value.toDouble(&good));
        if (!good || !(request.peakLuminances.last() >= 1 && request.peakLuminances.last() <= brightest))
            return std::nullopt;
    }
    return request.peakLuminances.size() <= media::FlashAnalyser::mostPeaks ? std::optional(request) : std::nullopt;
}

/// What ConfinedProgram reads as a sign of life.
void tellProgress(base::Milliseconds now, std::optional<base::Milliseconds> length)
{
    const qint64 percent = length ? now.count() * 100 / length->count() : 0;
    std::fprintf(stderr, "measured %d\n", static_cast<int>(std::clamp<qint64>(percent, 0, 99)));
}

base::Result<media::FilmReport> watch(const QString &path, const media::FilmRequest &request)
{
    const auto file = media::ExaminedFile::open(path);
    if (!file)
        return base::failure(file.error());
    if (file->kind != media::Kind::Mp4 && file->kind != media::Kind::Matroska)
        return base::failure(base::ErrorCode::Unsupported, QStringLiteral("it is no film, and cannot flash"));
    media::DecodedFilm film(file->uri());
    media::FilmWatch watch(request.peakLuminances);
    QElapsedTimer told;
    told.start();
    auto sample = film.next();
    if (sample)
        media::confineLonger(longestWatching); // it can be decoded; the rest takes its time
    for (; sample; sample = film.next()) {
        watch.see(std::move(sample), film.isDamaged());
        if (told.elapsed() >= 1'000) {
            told.start();
            tellProgress(watch.now(), film.length());
        }
    }
    auto report = watch.report(film.endedWell());
    if (report.frames == 0)
        return base::failure(base::ErrorCode::Unsupported,
                             QStringLiteral("no picture of the video can be decoded; export it again"));
    if (watch.worst() && !request.worstFrame.isEmpty()) {
        if (const auto written = media::writePicture(watch.worst(), request.worstFrame); !written)
            return base::failure(written.error());
    }
    return report;
}

} // namespace

int main(int argc, char **argv)
{
    media::Confinement confinement;
    confinement.longestSeconds = static_cast<int>(std::chrono::seconds(longestWatching).count());
    media::confineEarly(confinement);
    const QCoreApplication application(argc, argv);
    QString file;
    const auto request = requestOf(QCoreApplication::arguments(), file);
    if (!request) {
        std::fputs(usage, stderr);
        return static_cast<int>(base::ExitCode::Usage);
    }
    gst_init(nullptr, nullptr);
    media::keepAllowedElementsOnly();
    media::confineFiles(request->worstFrame.isEmpty()
                            ? QByteArray()
                            : QFile::encodeName(QFileInfo(request->worstFrame).absolutePath()));
    media::confineMemory(confinement);
    const auto report = watch(file, *request);
    if (!report) {
        std::fprintf(stderr, "ironfence-preflight: %s\n", qUtf8Printable(report.error().message));
        return static_cast<int>(base::exitCodeOf(report.error().code));
    }
    std::printf("%s\n", base::json::write(report->toJson()).constData());
    return 0;
}
