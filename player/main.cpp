// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "base/log.h"
#include "player/kiosk/memory.h"
#include "player/play/play_root.h"
#include "player/screen_root.h"
#include "stage/decks/gst/gst_start.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>

using namespace ironfence;

namespace {

constexpr int usageError = 2; // exit codes are those of all programs of the project

struct CommandLine
{
    std::string config;
    std::vector<std::string> files;
    std::string canvas;
    int imageSeconds = 10;
    std::string renderer = "auto";
    bool once = false;
    std::string stats;
};

void describe(CLI::App &app, CommandLine &line)
{
    app.set_version_flag("--version", "ironfence-player " IRONFENCE_VERSION, "Print the version and exit");
    auto *config =
        app.add_option("--config", line.config, "Be the screen that this player.ini describes")->type_name("FILE");
    app.add_option("--play", line.files, "Play local files (videos, pictures, card documents) with no deployment")
        ->type_name("FILE…")
        ->excludes(config);
    app.add_option("--canvas", line.canvas,
                   "Size and place of the picture, rows it is folded into, degrees it is turned by; without it the "
                   "whole output")
        ->type_name("WxH[+X+Y][/ROWS][@DEGREES]");
    app.add_option("--image-seconds", line.imageSeconds, "How long a picture or card stands")
        ->check(CLI::Range(1, 3600))
        ->capture_default_str();
    app.add_option("--renderer", line.renderer, "What draws: auto, opengl or software")->capture_default_str();
    app.add_flag("--once", line.once, "End after the last file instead of starting over");
    app.add_option("--stats", line.stats,
                   "With --play, print at the end what was on the glass: frames scheduled, presented, "
                   "dropped and repeated, item by item")
        ->check(CLI::IsMember({"json"}))
        ->excludes(config);
}

base::Result<player::PlayOptions> playOptions(const CommandLine &line)
{
    player::PlayOptions options;
    for (const std::string &file : line.files)
        options.files.append(QString::fromStdString(file));
    options.imageDuration = std::chrono::seconds(line.imageSeconds);
    options.once = line.once;
    options.stats = !line.stats.empty();
    const auto renderer = player::rendererOf(QString::fromStdString(line.renderer));
    if (!renderer)
        return base::failure(renderer.error());
    options.renderer = *renderer;
    if (!line.canvas.empty()) {
        const auto canvas = playlists::Canvas::parse(QString::fromStdString(line.canvas));
        if (!canvas)
            return base::failure(canvas.error());
        options.canvas = *canvas;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    player::keepMemorySmall();
    base::installLogging();
    CLI::App app("Ironfence player: what runs on a screen", "ironfence-player");
    CommandLine line;
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? 0 : usageError;
    }
    if (line.config.empty() && line.files.empty()) {
        std::fputs("ironfence-player: one of --config and --play is needed\n", stderr);
        return usageError;
    }
    const auto options = playOptions(line);
    if (!options) {
        std::fprintf(stderr, "ironfence-player: %s\n", qUtf8Printable(options.error().line()));
        return usageError;
    }

    player::disableScaling();
    player::skipTrialContext();
    const stage::GstStart gst;
    QGuiApplication application(argc, argv);
    return line.config.empty() ? player::runPlay(*options) : player::runScreen(QString::fromStdString(line.config));
}
