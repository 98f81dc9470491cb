// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"

#include "console/cli/film_material.h"
#include "console/cli/film_meter.h"
#include "console/cli/film_process.h"
#include "console/cli/output.h"
#include "console/cli/pack_folder.h"

#include <QFileInfo>

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;

struct RenderOptions
{
    std::string programme;
    std::string playlist;
    std::string folder;
    std::string canvas;
    std::string output;
    std::string profile;
    int framesPerSecond = 25;
    int duration = 0; ///< seconds; 0: once through
    bool elderly = false;
    bool force = false;
    bool json = false;
};

Result<FilmMaterial> materialFor(const RenderOptions &options)
{
    if (options.programme.empty() == options.playlist.empty())
        return failure(ErrorCode::Invalid,
                       QStringLiteral("give one of both: the id of a ready programme, or --playlist FILE"));
    if (!options.playlist.empty())
        return FilmMaterial::read(QString::fromStdString(options.playlist));
    const auto pack = readPack(options.folder);
    if (!pack)
        return failure(pack.error());
    return FilmMaterial::of(*pack, QString::fromStdString(options.programme));
}

Result<bool> isForLed(const RenderOptions &options, const FilmMaterial &material)
{
    if (options.profile.empty())
        return material.isForLed;
    const auto profile = playlists::profileOf(QString::fromStdString(options.profile));
    if (!profile)
        return failure(profile.error());
    return *profile == playlists::Profile::Led;
}

Result<QString> freeOutput(const RenderOptions &options)
{
    const QFileInfo output(QString::fromStdString(options.output));
    if (output.isDir())
        return failure(ErrorCode::Invalid, QStringLiteral("is a folder: name the film's file"), output.filePath());
    if (output.exists() && !options.force)
        return failure(ErrorCode::Conflict, QStringLiteral("is there already: give another name, or --force"),
                       output.filePath());
    if (!QFileInfo(output.absolutePath()).isDir())
        return failure(ErrorCode::NotFound, QStringLiteral("no such folder"), output.absolutePath());
    return output.absoluteFilePath();
}

Value jobOf(const RenderOptions &options, const FilmMaterial &material, const QString &output, bool led)
{
    auto job = base::json::document("render-job");
    job["canvas"] = options.canvas;
    job["frames_per_second"] = options.framesPerSecond;
    job["output"] = text(output);
    job["led"] = led;
    job["elderly"] = options.elderly;
    if (options.duration > 0)
        job["duration_ms"] = options.duration * 1000;
    for (const auto &part : material.parts) {
        Value item{{"item", part.item.toJson()}};
        if (!part.file.isEmpty())
            item["file"] = text(part.file);
        job["items"].push_back(std::move(item));
    }
    return job;
}

Result<ExitCode> renderFilm(const Invocation &, const RenderOptions &options)
{
    const auto output = freeOutput(options);
    if (!output)
        return failure(output.error());
    const auto material = materialFor(options);
    if (!material)
        return failure(material.error());
    const auto led = isForLed(options, *material);
    if (!led)
        return failure(led.error());
    if (material->sounds > 0)
        note(QStringLiteral("the film is silent: the sound of %1 is left out")
                 .arg(counted(material->sounds, QStringLiteral("video"))));

    qint64 frames = 0;
    {
        FilmMeter meter(QStringLiteral("rendering ") + QFileInfo(*output).fileName());
        const auto whole = makeFilm(jobOf(options, *material, *output, *led), [&](qint64 done, qint64 all) {
            frames = all;
            meter.show(done, all);
        });
        if (!whole)
            return failure(whole.error());
        if (!*whole)
            return ExitCode::Interrupted;
    }
    const auto bytes = QFileInfo(*output).size();
    const double seconds = double(frames) / options.framesPerSecond;
    if (options.json)
        print(Value{{"output", text(*output)},
                    {"canvas", options.canvas},
                    {"items", material->parts.size()},
                    {"frames", frames},
                    {"frames_per_second", options.framesPerSecond},
                    {"duration_ms", frames * 1000 / options.framesPerSecond},
                    {"bytes", bytes}});
    else
        print(QStringLiteral("%1  %2 s  %3").arg(*output, QString::number(seconds, 'f', 1), byteCount(bytes)));
    return ExitCode::Ok;
}

} // namespace

void addPackRender(CLI::App &group, Invocation &invocation)
{
    // It reads files and asks nobody, so it takes no --operator.
    const auto options = std::make_shared<RenderOptions>();
    auto *command = group.add_subcommand(
        "render", "make an MP4 film of a ready programme or a playlist, as screens show it; asks no server");
    command->footer("Every item comes once, in the order written: take, order and weight do not matter. The film is\n"
                    "silent; layouts are refused.\n"
                    "Examples:\n  ironfence pack render campaign-film --canvas 1920x1080 --output three-steps.mp4\n"
                    "  ironfence pack render --playlist june.json --canvas 384x64 --profile led --output june.mp4");
    command->add_option("ID", options->programme, "a ready programme of the pack (ironfence pack list)");
    command->add_option("--playlist", options->playlist, "a playlist or programme document, its assets given by file")
        ->type_name("FILE");
    command->add_option("--canvas", options->canvas, "the film's size in pixels, both even")
        ->type_name("WxH")
        ->required();
    command
        ->add_option("--output", options->output, "the MP4 file to write, or a .png: a sheet with a picture each 1.5 s")
        ->type_name("FILE")
        ->required();
    command->add_option("--fps", options->framesPerSecond, "frames a second (25)")
        ->type_name("N")
        ->check(CLI::Range(1, 60));
    command->add_option("--duration", options->duration, "how long: cut, or from the beginning again (once through)")
        ->type_name("SECONDS")
        ->check(CLI::Range(1, 3600));
    command
        ->add_option("--profile", options->profile,
                     "of the screens it is for: led keeps grounds dark (the programme's)")
        ->type_name("PROFILE");
    command->add_flag("--elderly", options->elderly, "as screens with the tag elderly show it");
    command->add_flag("--force", options->force, "replace the file if it is there");
    command->add_option("--pack", options->folder, "the pack's folder (default: the one shipped with this program)")
        ->type_name("DIR");
    command->add_flag("--json", options->json, "print JSON");
    onCommand(command, invocation, options, renderFilm);
}

} // namespace ironfence::console::cli
