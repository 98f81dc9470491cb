// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/client/client_config.h"
#include "trust/keyring.h"

#include <optional>

namespace ironfence::console::cli {

/// An operator at work: the directory with address, token and key, and the server it leads to.
class Desk
{
public:
    /// See client::ClientConfig::directoryFor().
    [[nodiscard]] static base::Result<Desk> open(const std::string &directory);

    [[nodiscard]] const client::ApiClient &api() const { return m_api; }
    [[nodiscard]] const base::AuthorityId &authority() const { return m_config.authority; }
    [[nodiscard]] const QString &sender() const { return m_config.sender; }

    /// The server's account of itself, after checking that it serves this operator's authority. Errors also: Denied.
    [[nodiscard]] base::Result<client::ServerStatus> server() const;
    /// Reads the operator's key, asking for its passphrase when it has one. Once is enough.
    [[nodiscard]] base::Result<void> unlock();
    /// Signs a payload; the bytes of the envelope. Unlocks first if need be. Errors also: TooLarge.
    [[nodiscard]] base::Result<QByteArray> sign(const char *payloadType, const QByteArray &payload);

    [[nodiscard]] base::Result<QByteArray> trustBytes() const;
    [[nodiscard]] base::Result<trust::Keyring> keyring() const;

private:
    explicit Desk(client::ClientConfig config);

    client::ClientConfig m_config;
    client::ApiClient m_api;
    std::optional<trust::SecretKey> m_key;
};

/// The server's clock, so that screens, which follow it, agree with what is signed. It must be within 5 minutes of
/// `here`, this machine's clock: a server that is wrong or lies about the time would otherwise choose when what is
/// signed begins and ends. `trustServer` says that a person has looked and this machine is the one that is wrong.
/// Errors: Invalid.
[[nodiscard]] base::Result<base::UtcTime> timeToSign(base::UtcTime server, base::UtcTime here, bool trustServer);

} // namespace ironfence::console::cli
