// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/exit_code.h"
#include "media/confinement.h"
#include "media/mend/transcoding.h"
#include "media/probe/elements.h"
#include "media/probe/examined_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <cstdio>

using namespace ironfence;

namespace {

constexpr std::chrono::hours longestEncoding{4};

constexpr const char *usage =
    "usage: ironfence-mend FILE --size WxH --output MP4 [--rate FRAMES_PER_SECOND] [--sound]\n"
    "Makes of a film one with H.264 and AAC, or says on stderr why it cannot (exit code 8).\n";

/// Nothing when the command line is wrong; the file goes to `file`.
std::optional<media::MendRequest> requestOf(const QStringList &arguments, QString &file)
{
    const auto size = QStringLiteral("size");
    const auto rate = QStringLiteral("rate");
    const auto output = QStringLiteral("output");
    const auto sound = QStringLiteral("sound");
    QCommandLineParser parser;
    parser.addOption({size, {}, QStringLiteral("WxH")});
    parser.addOption({rate, {}, QStringLiteral("number")});
    parser.addOption({output, {}, QStringLiteral("file")});
    parser.addOption({sound, {}});
    if (!parser.parse(arguments) || parser.positionalArguments().size() != 1 || parser.value(output).isEmpty())
        return std::nullopt;
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(QStringLiteral("([1-9]\\d{1,3})x([1-9]\\d{1,3})")));
    const auto match = shape.match(parser.value(size));
    const QSize pixels(match.captured(1).toInt(), match.captured(2).toInt());
    const auto isSide = [](int side) { return side >= 16 && side <= 4096 && side % 2 == 0; };
    const int frames = parser.value(rate).toInt();
    if (!match.hasMatch() || !isSide(pixels.width()) || !isSide(pixels.height()) ||
        (parser.isSet(rate) && (frames < 1 || frames > 60)))
        return std::nullopt;
    file = parser.positionalArguments().first();
    return media::MendRequest{pixels, frames, parser.isSet(sound), parser.value(output)};
}

/// What ConfinedProgram reads as a sign of life.
void tellProgress(double share)
{
    std::fprintf(stderr, "measured %d\n", static_cast<int>(share * 99));
}

base::Result<void> encode(const QString &path, const media::MendRequest &request)
{
    const auto file = media::ExaminedFile::open(path);
    if (!file)
        return base::failure(file.error());
    if (file->kind != media::Kind::Mp4 && file->kind != media::Kind::Matroska)
        return base::failure(base::ErrorCode::Unsupported,
                             QStringLiteral("it is no film; export it as a smaller picture"));
    auto transcoding = media::Transcoding::create(file->uri(), request);
    if (!transcoding)
        return base::failure(transcoding.error());
    media::confineLonger(longestEncoding);
    return transcoding->run(tellProgress);
}

} // namespace

int main(int argc, char **argv)
{
    media::Confinement confinement;
    confinement.longestSeconds = static_cast<int>(std::chrono::seconds(longestEncoding).count());
    confinement.addressSpace = qint64{4} << 30; // an encoder looks ahead over many pictures
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
    media::confineMemory(confinement);
    auto part = *request;
    part.output += QStringLiteral(".part"); // no half a film under the name of a whole one
    const auto partName = QFile::encodeName(part.output);
    const auto done = encode(file, part);
    if (done && std::rename(partName.constData(), QFile::encodeName(request->output).constData()) == 0)
        return 0;
    (void)std::remove(partName.constData());
    const auto message = done ? QStringLiteral("the new film cannot be put where it belongs") : done.error().message;
    std::fprintf(stderr, "ironfence-mend: %s\n", qUtf8Printable(message));
    return static_cast<int>(done ? base::ExitCode::Failed : base::exitCodeOf(done.error().code));
}
