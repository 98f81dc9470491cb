// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/signing/signer.h"

namespace ironfence::console::enrolment {

/// The payload of an envelope that the operator's own authority signed, and nobody else; `what` is named in the error.
/// Errors: Untrusted.
[[nodiscard]] base::Result<QByteArray> ownPayload(const base::AuthorityId &authority, const trust::Keyring &keyring,
                                                  const QByteArray &envelope, const char *payloadType,
                                                  const QString &what);

} // namespace ironfence::console::enrolment
