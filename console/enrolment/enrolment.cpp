// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/enrolment.h"

#include "console/enrolment/notices.h"
#include "console/enrolment/signed_assignment.h"

namespace ironfence::console::enrolment {

using base::ErrorCode;
using base::failure;
using base::Result;

namespace {

Result<std::optional<client::ScreenEntry>> known(const client::ApiClient &api, const base::ScreenId &id)
{
    const auto entry = api.screen(id);
    if (entry)
        return std::optional(*entry);
    if (entry.error().code == ErrorCode::NotFound)
        return std::optional<client::ScreenEntry>();
    return failure(entry.error());
}

/// Nothing brings back the password of a screen that was heard of; before, the server makes a new one each time.
base::Error inUse(const base::ScreenId &id)
{
    return {ErrorCode::Conflict,
            QStringLiteral("%1 is in use and the server gives its password no more").arg(id.text()),
            QLatin1String(Enrolment::passwordContext)};
}

/// Whether the server may have done what it was asked for.
Enrolment::Reached reachedAfter(const base::Error &error)
{
    return error.code == ErrorCode::Unavailable || error.code == ErrorCode::Internal ? Enrolment::Reached::Asked
                                                                                     : Enrolment::Reached::Nothing;
}

} // namespace

Enrolment::Enrolment(playlists::Screen screen, PlayerDirectory directory, PlayerSettings settings,
                     std::optional<client::ScreenEntry> before)
    : m_screen(std::move(screen))
    , m_directory(std::move(directory))
    , m_settings(std::move(settings))
    , m_before(std::move(before))
{
}

Result<Enrolment> Enrolment::plan(const signing::Signer &signer, const client::ApiClient &api,
                                  const playlists::Screen &screen, PlayerDirectory directory, const QString &renderer)
{
    const auto server = api.statusFor(signer.authority());
    if (!server)
        return failure(server.error());
    const auto notices = noticesOf(signer, api);
    if (!notices)
        return failure(notices.error());
    auto before = known(api, screen.id);
    if (!before)
        return failure(before.error());
    auto informed = screen;
    informed.notices = *notices;
    Enrolment planned(std::move(informed), std::move(directory),
                      {server->playerUrl, server->brokerHost, server->brokerPort, renderer}, std::move(*before));
    if (planned.isInUse() && !planned.m_directory.hasPassword())
        return failure(inUse(screen.id));
    return planned;
}

bool Enrolment::isInUse() const
{
    return m_before && m_before->reportState != client::ReportState::None;
}

bool Enrolment::isUpToDate() const
{
    // The assignment is written after the password that came with it: the newest assignment vouches for the newest
    // password.
    return m_before && m_before->screen == m_screen && m_directory.isComplete() &&
           m_directory.assignmentVersion() == m_before->assignment;
}

Result<void> Enrolment::mend(const signing::Signer &signer) const
{
    const auto trust = signer.trustBytes();
    if (!trust)
        return failure(trust.error());
    return m_directory.prepare(m_settings, *trust);
}

tl::expected<void, Enrolment::Failure> Enrolment::carryOut(const signing::Signer &signer,
                                                           const client::ApiClient &api) const
{
    const auto fail = [](Reached reached, const base::Error &error) {
        return tl::unexpected<Failure>(Failure{reached, error});
    };
    const auto envelope =
        signedAssignment(signer, {signer.authority(), m_before ? m_before->assignment + 1 : 1, m_screen});
    if (!envelope)
        return fail(Reached::Nothing, envelope.error());
    if (const auto prepared = mend(signer); !prepared)
        return fail(Reached::Nothing, prepared.error());
    const auto expected = m_before ? client::Expected::version(m_before->assignment) : client::Expected::nothing();
    const auto enrolled = api.putScreen(m_screen.id, *envelope, expected);
    if (!enrolled)
        return fail(reachedAfter(enrolled.error()), enrolled.error());
    if (const auto written = write(*enrolled, *envelope); !written)
        return fail(Reached::Taken, written.error());
    return {};
}

Result<void> Enrolment::write(const client::EnrolledScreen &enrolled, const QByteArray &envelope) const
{
    if (enrolled.password.isEmpty() && !m_directory.hasPassword())
        return failure(inUse(m_screen.id));
    if (!enrolled.password.isEmpty()) {
        if (auto written = m_directory.writePassword(enrolled.password); !written)
            return written;
    }
    return m_directory.writeAssignment(envelope);
}

} // namespace ironfence::console::enrolment
