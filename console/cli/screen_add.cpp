// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/screen_add.h"

#include "console/cli/desk.h"
#include "console/cli/notices.h"
#include "console/cli/output.h"
#include "console/cli/player_directory.h"
#include "console/cli/uninterrupted.h"
#include "messaging/assignment.h"

namespace ironfence::console::cli {

namespace {

using base::ErrorCode;
using base::Result;

/// The screen as the server knows it; empty when it does not.
Result<std::optional<client::ScreenEntry>> known(const client::ApiClient &api, const base::ScreenId &id)
{
    const auto entry = api.screen(id);
    if (entry)
        return std::optional(*entry);
    if (entry.error().code == ErrorCode::NotFound)
        return std::optional<client::ScreenEntry>();
    return base::failure(entry.error());
}

/// Signs only what a screen will accept: the document is read back by the same rules first.
Result<QByteArray> signedAssignment(Desk &desk, const playlists::Screen &screen, qint64 version)
{
    const messaging::Assignment assignment{desk.authority(), version, screen};
    const auto payload = assignment.serialize();
    if (const auto readable = messaging::Assignment::parse(payload); !readable)
        return base::failure(readable.error());
    return desk.sign(messaging::Assignment::payloadType, payload);
}

/// Nothing brings back the password of a screen that was heard of; before, the server makes a new one each time.
base::Error inUse(const QString &id)
{
    return {ErrorCode::Conflict,
            QStringLiteral("%1 is in use and the server gives its password no more: name the directory made then with "
                           "--out, or add the screen under another id")
                .arg(id),
            {}};
}

/// What the server holds lies in the directory too. The assignment is written after the password that came with it: the
/// newest assignment vouches for the newest password.
bool isUpToDate(const client::ScreenEntry &entry, const playlists::Screen &screen, const PlayerDirectory &directory)
{
    return entry.screen == screen && directory.isComplete() && directory.assignmentVersion() == entry.assignment;
}

/// The password is told once: from the moment the server knows the screen until it lies on disk, nothing may
/// interrupt.
Result<client::EnrolledScreen> enrol(const Desk &desk, const PlayerDirectory &directory, const PlayerSettings &settings,
                                     const base::ScreenId &id, const QByteArray &envelope,
                                     const client::Expected &expected)
{
    const auto trust = desk.trustBytes();
    if (!trust)
        return base::failure(trust.error());
    const Uninterrupted uninterrupted;
    if (const auto prepared = directory.prepare(settings, *trust); !prepared)
        return base::failure(prepared.error());
    auto enrolled = desk.api().putScreen(id, envelope, expected);
    if (!enrolled)
        return enrolled;
    if (enrolled->password.isEmpty() && !directory.hasPassword())
        return base::failure(inUse(id.text()));
    if (!enrolled->password.isEmpty()) {
        if (const auto written = directory.writePassword(enrolled->password); !written)
            return base::failure(written.error());
    }
    if (const auto written = directory.writeAssignment(envelope); !written)
        return base::failure(written.error());
    return enrolled;
}

Result<ExitCode> keepAsItIs(const Desk &desk, const PlayerDirectory &directory, const PlayerSettings &settings,
                            const QString &id)
{
    const auto trust = desk.trustBytes();
    if (!trust)
        return base::failure(trust.error());
    if (const auto prepared = directory.prepare(settings, *trust); !prepared)
        return base::failure(prepared.error());
    print(QStringLiteral("%1 is assigned so already: nothing to sign").arg(id));
    return ExitCode::Ok;
}

} // namespace

Result<ExitCode> addScreen(const Invocation &invocation, const ScreenAddOptions &options)
{
    auto screen = screenOf(options);
    if (!screen)
        return base::failure(screen.error());
    const auto id = screen->id.text();
    const auto directory = PlayerDirectory::open(QString::fromStdString(options.out), screen->id);
    if (!directory)
        return base::failure(directory.error());
    auto desk = Desk::open(invocation.operatorDirectory);
    if (!desk)
        return base::failure(desk.error());
    const auto server = desk->server();
    if (!server)
        return base::failure(server.error());
    const auto notices = noticesOf(*desk);
    if (!notices)
        return base::failure(notices.error());
    screen->notices = *notices;
    const auto before = known(desk->api(), screen->id);
    if (!before)
        return base::failure(before.error());

    if (*before && (*before)->reportState != client::ReportState::None && !directory->hasPassword())
        return base::failure(inUse(id));
    const PlayerSettings settings{server->playerUrl, server->brokerHost, server->brokerPort,
                                  QString::fromStdString(options.renderer)};
    if (*before && isUpToDate(**before, *screen, *directory))
        return keepAsItIs(*desk, *directory, settings, id);

    const auto envelope = signedAssignment(*desk, *screen, *before ? (*before)->assignment + 1 : 1);
    if (!envelope)
        return base::failure(envelope.error());
    const auto expected = *before ? client::Expected::version((*before)->assignment) : client::Expected::nothing();
    const auto enrolled = enrol(*desk, *directory, settings, screen->id, *envelope, expected);
    if (!enrolled)
        return base::failure(enrolled.error());
    print(QStringLiteral("%1 %2 at %3, %4 %5")
              .arg(id, *before ? QStringLiteral("updated") : QStringLiteral("added"), screen->place.text(),
                   playlists::nameOf(screen->profile), screen->canvas.text()));
    print(QStringLiteral("next  ironfence-player --config %1/player.ini").arg(QString::fromStdString(options.out)));
    return ExitCode::Ok;
}

} // namespace ironfence::console::cli
