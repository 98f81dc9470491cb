// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/notices.h"

#include "console/cli/output.h"
#include "messaging/assignment.h"

namespace ironfence::console::cli {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Assignment;
using playlists::calendar::WorkdaysNotice;

namespace {

/// The payload of an envelope that the operator's own authority signed; `what` is named in the error.
Result<QByteArray> ownPayload(const Desk &desk, const trust::Keyring &keyring, const QByteArray &bytes,
                              const char *payloadType, const QString &what)
{
    const auto envelope = trust::Envelope::parse(bytes);
    if (!envelope)
        return failure(ErrorCode::Untrusted, envelope.error().line(), what);
    const auto signer = keyring.verify(*envelope, QLatin1String(payloadType));
    if (!signer)
        return failure(ErrorCode::Untrusted, signer.error().line(), what);
    if (*signer != desk.authority())
        return failure(ErrorCode::Untrusted, QStringLiteral("is signed by %1").arg(signer->text()), what);
    return envelope->payload;
}

/// The server's word on what a screen is, is not signed: only what stands in its signed assignment.
Result<Assignment> assignmentOf(const Desk &desk, const trust::Keyring &keyring, const base::ScreenId &screen)
{
    const auto bytes = desk.api().assignment(screen);
    if (!bytes)
        return failure(bytes.error());
    const auto payload = ownPayload(desk, keyring, *bytes, Assignment::payloadType, screen.text());
    if (!payload)
        return failure(payload.error());
    auto assignment = Assignment::parse(*payload);
    if (!assignment)
        return failure(ErrorCode::Untrusted, assignment.error().line(), screen.text());
    if (assignment->authority != desk.authority() || assignment->screen.id != screen)
        return failure(ErrorCode::Untrusted, QStringLiteral("the server shows another assignment"), screen.text());
    return assignment;
}

Result<void> give(Desk &desk, const trust::Keyring &keyring, const base::ScreenId &screen,
                  const QList<WorkdaysNotice> &notices)
{
    auto assignment = assignmentOf(desk, keyring, screen);
    if (!assignment)
        return failure(assignment.error());
    assignment->screen.notices = notices;
    const auto expected = client::Expected::version(assignment->version++);
    const auto payload = assignment->serialize();
    if (const auto readable = Assignment::parse(payload); !readable)
        return failure(readable.error());
    const auto envelope = desk.sign(Assignment::payloadType, payload);
    if (!envelope)
        return failure(envelope.error().code, envelope.error().message, screen.text());
    return desk.api().putAssignment(screen, *envelope, expected);
}

} // namespace

WorkdaysNotice partOf(WorkdaysNotice notice)
{
    notice.extra.erase("spec_version");
    return notice;
}

Result<QList<WorkdaysNotice>> noticesOf(const Desk &desk)
{
    const auto entries = desk.api().notices();
    if (!entries)
        return failure(entries.error());
    if (entries->isEmpty())
        return QList<WorkdaysNotice>();
    const auto keyring = desk.keyring();
    if (!keyring)
        return failure(keyring.error());
    QList<WorkdaysNotice> notices;
    for (const auto &entry : *entries) {
        const auto what = QStringLiteral("the notice of %1").arg(entry.year);
        const auto bytes = desk.api().notice(entry.year);
        if (!bytes)
            return failure(bytes.error());
        const auto payload = ownPayload(desk, *keyring, *bytes, WorkdaysNotice::payloadType, what);
        if (!payload)
            return failure(payload.error());
        const auto notice = WorkdaysNotice::parse(*payload);
        if (!notice || notice->year != entry.year)
            return failure(ErrorCode::Untrusted, QStringLiteral("the server shows something else"), what);
        notices.append(partOf(*notice));
    }
    return notices;
}

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
