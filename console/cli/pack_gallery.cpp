// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/invocation.h"
#include "console/cli/output.h"
#include "console/cli/sibling_program.h"

#include <QFileInfo>
#include <QProcess>

namespace ironfence::console::cli {

namespace {

constexpr int galleryLimitMs = 180'000; // it takes some seconds

struct GalleryOptions
{
    std::string output = "gallery.png";
};

base::Result<ExitCode> drawGallery(const Invocation &, const GalleryOptions &options)
{
    const auto path = QFileInfo(QString::fromStdString(options.output)).absoluteFilePath();
    const auto name = QStringLiteral("ironfence-gallery");
    QProcess program;
    program.start(siblingProgram(name), {path});
    if (!program.waitForStarted())
        return base::failure(base::ErrorCode::Unsupported,
                             QStringLiteral("this program is not here: install it beside ironfence"),
                             siblingProgram(name));
    if (!program.waitForFinished(galleryLimitMs)) {
        program.kill();
        program.waitForFinished();
        return base::failure(base::ErrorCode::Internal,
                             QStringLiteral("not drawn within %1 s").arg(galleryLimitMs / 1000), siblingProgram(name));
    }
    if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
        return base::failure(
            base::ErrorCode::Internal,
            QStringLiteral("cannot draw the gallery: %1").arg(reasonIn(program.readAllStandardError(), name)), {});
    print(path);
    return ExitCode::Ok;
}

} // namespace

void addPackGallery(CLI::App &group, Invocation &invocation)
{
    // It reads nothing and asks nobody, so it takes no --operator.
    const auto options = std::make_shared<GalleryOptions>();
    auto *command = group.add_subcommand("gallery", "draw every template of cards and alerts into one picture");
    command->footer("Example:\n  ironfence pack gallery --output docs/gallery.png");
    command->add_option("--output", options->output, "the PNG file to write (gallery.png)")->type_name("FILE");
    onCommand(command, invocation, options, drawGallery);
}

} // namespace ironfence::console::cli
