// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/enrolment/signed_assignment.h"

#include "console/enrolment/own_document.h"

namespace ironfence::console::enrolment {

using base::ErrorCode;
using base::failure;
using base::Result;
using messaging::Assignment;

Result<QByteArray> signedAssignment(const signing::Signer &signer, const Assignment &assignment)
{
    const auto payload = assignment.serialize();
    if (const auto readable = Assignment::parse(payload); !readable)
        return failure(readable.error());
    return signer.sign(Assignment::payloadType, payload);
}

Result<Assignment> currentAssignment(const signing::Signer &signer, const trust::Keyring &keyring,
                                     const client::ApiClient &api, const base::ScreenId &screen)
{
    const auto bytes = api.assignment(screen);
    if (!bytes)
        return failure(bytes.error());
    const auto payload = ownPayload(signer.authority(), keyring, *bytes, Assignment::payloadType, screen.text());
    if (!payload)
        return failure(payload.error());
    auto assignment = Assignment::parse(*payload);
    if (!assignment)
        return failure(ErrorCode::Untrusted, assignment.error().line(), screen.text());
    if (assignment->authority != signer.authority() || assignment->screen.id != screen)
        return failure(ErrorCode::Untrusted, QStringLiteral("the server shows another assignment"), screen.text());
    return assignment;
}

} // namespace ironfence::console::enrolment
