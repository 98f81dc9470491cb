// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/client/client_config.h"
#include "playlists/programme.h"

namespace ironfence::console::desktop::editor {

/// What there is to edit of a programme.
struct Editable
{
    playlists::Programme programme;
    std::optional<base::Sha256> draft; ///< nothing: it is live, and there is no draft of it
};

/// Its draft, else what is live of it: believed only with its signatures. Errors: NotFound, those of the client and of
/// the trust document. For a thread that may wait.
[[nodiscard]] base::Result<Editable> editableOf(const client::ApiClient &api, const client::ClientConfig &config,
                                                const base::ProgrammeId &id);

} // namespace ironfence::console::desktop::editor
