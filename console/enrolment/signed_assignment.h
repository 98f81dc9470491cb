// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/signing/signer.h"
#include "messaging/assignment.h"

namespace ironfence::console::enrolment {

/// The envelope of an assignment. Only what a screen will accept is signed: the document is read back by the same rules
/// first. Errors also: Denied (the key is locked).
[[nodiscard]] base::Result<QByteArray> signedAssignment(const signing::Signer &signer,
                                                        const messaging::Assignment &assignment);

/// The current assignment of a screen, from which the next one is made: the server's word on what a screen is, is not
/// signed, so only what stands in its signed assignment counts. Errors also: Untrusted.
[[nodiscard]] base::Result<messaging::Assignment> currentAssignment(const signing::Signer &signer,
                                                                    const trust::Keyring &keyring,
                                                                    const client::ApiClient &api,
                                                                    const base::ScreenId &screen);

} // namespace ironfence::console::enrolment
