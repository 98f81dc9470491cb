// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/ids.h"
#include "trust/key.h"
#include "trust/keyring.h"

#include <QUrl>
#include <optional>

namespace ironfence::console::deployment {

/// What a server needs before its first start.
struct NewDeployment
{
    QString directory;
    base::AuthorityId authority; ///< for whom this server speaks
    trust::Keyring keyring;
    /// Becomes online.key; `keyring` names it. Borrowed; null: screens are not given commands.
    const trust::SecretKey *onlineKey = nullptr;
    QByteArray operatorToken; ///< bearer token of the operator API, at least 16 bytes; only its SHA-256 is stored
    std::optional<int> httpPort, brokerPort, apiPort; ///< 1024–65535; chosen free below the ephemeral range when absent
};

/// Where players and operators will find the server.
struct Endpoints
{
    QUrl http;
    int brokerPort = 0;

    bool operator==(const Endpoints &) const = default;
};

/// Makes the server's directory, complete or not at all: written beside it, synced, renamed into place. Folders 0700,
/// files 0600. Errors: Conflict (something is there already), Invalid (token, ports), Io, Full.
[[nodiscard]] base::Result<Endpoints> create(const NewDeployment &deployment);

} // namespace ironfence::console::deployment
