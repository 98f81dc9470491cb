// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "media/disk_store.h"
#include "player/agent/screen_config.h"
#include "player/journal/state_lock.h"
#include "trust/keyring.h"

namespace ironfence::player {

/// What must be right before a screen can start: configuration, the state directory for itself alone, the pinned keys,
/// the assignment, the store. Everything else is coped with while running.
struct ScreenFoundation
{
    ScreenConfig config;
    std::unique_ptr<StateLock> lock;
    trust::Keyring keyring;
    QByteArray assignment; ///< envelope, not yet verified
    std::unique_ptr<media::DiskStore> store;

    [[nodiscard]] static base::Result<ScreenFoundation> lay(const QString &configFile);
};

} // namespace ironfence::player
