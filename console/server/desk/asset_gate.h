// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/server/records/records.h"
#include "playlists/programme.h"

namespace ironfence::console::server::desk {

/// Whether pre-flight lets the assets of a programme onto screens. Main thread.
class AssetGate
{
public:
    explicit AssetGate(const records::Records &records) : m_records(&records) {}

    /// Refuses what was refused for the screens of a profile that the programme may reach, unless an operator insists,
    /// and what was not examined yet. What is on screens already (`isLive`) may wait for its examination there: others
    /// must not be kept from theirs. Errors: Conflict, with the asset.
    [[nodiscard]] base::Result<void> admit(const playlists::Programme &programme, bool isLive) const;

private:
    [[nodiscard]] base::Result<void> admit(const playlists::AssetRef &asset, const playlists::Programme &programme,
                                           bool isLive) const;

    const records::Records *m_records;
};

} // namespace ironfence::console::server::desk
