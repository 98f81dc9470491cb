// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_add.h"

#include "console/cli/desk.h"
#include "console/cli/output.h"
#include "console/cli/uninterrupted.h"
#include "console/enrolment/enrolment.h"
#include "console/enrolment/screen_words.h"

namespace ironfence::console::cli {

namespace {

using base::Result;
using enrolment::Enrolment;

QStringList textsOf(const std::vector<std::string> &given)
{
    QStringList texts;
    for (const auto &text : given)
        texts.append(QString::fromStdString(text));
    return texts;
}

enrolment::ScreenWords wordsOf(const ScreenAddOptions &options)
{
    enrolment::ScreenWords words;
    words.id = QString::fromStdString(options.id);
    words.place = QString::fromStdString(options.place);
    words.profile = QString::fromStdString(options.profile);
    words.tags = textsOf(options.tags);
    words.canvas = QString::fromStdString(options.canvas);
    words.timeZone = QString::fromStdString(options.timeZone);
    words.hours = textsOf(options.hours);
    words.quiet = textsOf(options.quiet);
    words.shifts = textsOf(options.shifts);
    words.downloadHours = textsOf(options.downloadHours);
    words.downloadRate = options.downloadRate;
    return words;
}

/// There are two ways on, and a flag for one of them.
base::Error withFlag(base::Error error)
{
    if (error.context == QLatin1String(Enrolment::passwordContext)) {
        error.message +=
            QStringLiteral(": name the directory made then with --out, or add the screen under another id");
        error.context.clear();
    }
    return error;
}

Result<void> carryOut(Desk &desk, const Enrolment &planned)
{
    if (auto unlocked = desk.unlock(); !unlocked) // who types may be interrupted
        return unlocked;
    const Uninterrupted uninterrupted;
    return planned.carryOut(desk.signer(), desk.api()).map_error([](const Enrolment::Failure &failure) {
        return withFlag(failure.error);
    });
}

} // namespace

Result<ExitCode> addScreen(const Invocation &invocation, const ScreenAddOptions &options)
{
    const auto screen = enrolment::screenOf(wordsOf(options));
    if (!screen)
        return base::failure(screen.error());
    const auto id = screen->id.text();
    const auto directory = enrolment::PlayerDirectory::open(QString::fromStdString(options.out), screen->id);
    if (!directory)
        return base::failure(directory.error());
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto planned =
        Enrolment::plan(desk->signer(), desk->api(), *screen, *directory, QString::fromStdString(options.renderer));
    if (!planned)
        return base::failure(withFlag(planned.error()));
    if (planned->isUpToDate()) {
        if (const auto mended = planned->mend(desk->signer()); !mended)
            return base::failure(mended.error());
        print(QStringLiteral("%1 is assigned so already: nothing to sign").arg(id));
        return ExitCode::Ok;
    }
    if (const auto done = carryOut(*desk, *planned); !done)
        return base::failure(done.error());
    print(QStringLiteral("%1 %2 at %3, %4 %5")
              .arg(id, planned->isNew() ? QStringLiteral("added") : QStringLiteral("updated"), screen->place.text(),
                   playlists::nameOf(screen->profile), screen->canvas.text()));
    print(QStringLiteral("next  ironfence-player --config %1/player.ini").arg(QString::fromStdString(options.out)));
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
