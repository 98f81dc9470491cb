// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/editable.h"

#include "console/publication/holdings.h"
#include "console/signing/signer.h"

namespace ironfence::console::desktop::editor {

using base::Result;

Result<Editable> editableOf(const client::ApiClient &api, const client::ClientConfig &config,
                            const base::ProgrammeId &id)
{
    const auto draft = api.newestDraft(id);
    if (draft) {
        return playlists::Programme::parse(*draft).map([&](const playlists::Programme &programme) {
            return Editable{programme, base::Sha256::of(*draft)};
        });
    }
    if (draft.error().code != base::ErrorCode::NotFound)
        return base::failure(draft.error());
    const auto holdings = signing::Signer(config).keyring().and_then(
        [&](const trust::Keyring &keyring) { return publication::Holdings::read(api, keyring, config.authority, {}); });
    if (!holdings)
        return base::failure(holdings.error());
    const auto *live = holdings->liveOf(id);
    return live == nullptr ? base::failure(draft.error()) : Result<Editable>(Editable{live->programme, {}});
}

} // namespace ironfence::console::desktop::editor
