// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/notices.h"

#include "console/cli/output.h"
#include "console/enrolment/signed_assignment.h"

namespace ironfence::console::cli {

using base::failure;
using base::Result;
using playlists::calendar::WorkdaysNotice;

namespace {

Result<void> give(Desk &desk, const trust::Keyring &keyring, const base::ScreenId &screen,
                  const QList<WorkdaysNotice> &notices)
{
    auto assignment = enrolment::currentAssignment(desk.signer(), keyring, desk.api(), screen);
    if (!assignment)
        return failure(assignment.error());
    assignment->screen.notices = notices;
    const auto expected = client::Expected::version(assignment->version++);
    if (const auto unlocked = desk.unlock(); !unlocked)
        return failure(unlocked.error());
    const auto envelope = enrolment::signedAssignment(desk.signer(), *assignment);
    if (!envelope)
        return failure(envelope.error().code, envelope.error().message, screen.text());
    return desk.api().putAssignment(screen, *envelope, expected);
}

} // namespace

Result<int> giveNotices(Desk &desk, const QList<WorkdaysNotice> &notices)
{
    const auto keyring = desk.keyring();
    if (!keyring)
        return failure(keyring.error());
    const auto screens = desk.api().screens();
    if (!screens)
        return failure(screens.error());
    int given = 0;
    for (const auto &entry : *screens) {
        if (entry.screen.notices == notices)
            continue;
        if (const auto done = give(desk, *keyring, entry.screen.id, notices); !done) {
            note(QStringLiteral("%1 signed before that; the same command again goes on from there")
                     .arg(counted(given, QStringLiteral("assignment"))));
            return failure(done.error());
        }
        ++given;
    }
    return given;
}

} // namespace ironfence::console::cli
