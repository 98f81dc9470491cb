// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/signing/signer.h"
#include "playlists/screen.h"

namespace ironfence::console::enrolment {

/// The notices of days off that were imported, by year: signed by this operator's authority, which is checked here,
/// since they are to be signed again in assignments. Errors also: Untrusted.
[[nodiscard]] base::Result<QList<playlists::calendar::WorkdaysNotice>> noticesOf(const signing::Signer &signer,
                                                                                 const client::ApiClient &api);

/// As a screen holds it: without the version of the document it came in.
[[nodiscard]] playlists::calendar::WorkdaysNotice partOf(playlists::calendar::WorkdaysNotice notice);

} // namespace ironfence::console::enrolment
