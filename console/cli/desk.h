// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/client/api_client.h"
#include "console/client/client_config.h"
#include "console/signing/alert_release.h"

namespace ironfence::console::cli {

/// An operator at work: the directory with address, token and key, and the server it leads to.
class Desk
{
public:
    /// See client::ClientConfig::directoryFor().
    [[nodiscard]] static base::Result<Desk> open(const std::string &directory);

    [[nodiscard]] const client::ApiClient &api() const { return m_api; }
    [[nodiscard]] const signing::Signer &signer() const { return m_signer; } ///< locked until unlock()
    [[nodiscard]] const base::AuthorityId &authority() const { return m_config.authority; }
    [[nodiscard]] const QString &sender() const { return m_config.sender; }

    /// The server's account of itself, after checking that it serves this operator's authority. Errors also: Denied.
    [[nodiscard]] base::Result<client::ServerStatus> server() const;
    /// Reads the operator's key, asking for its passphrase when it has one. Once is enough.
    [[nodiscard]] base::Result<void> unlock();
    /// Signs a payload; the bytes of the envelope. Unlocks first if need be. Errors also: TooLarge.
    [[nodiscard]] base::Result<QByteArray> sign(const char *payloadType, const QByteArray &payload);
    /// As signing::releaseAlert(). Unlocks first if need be: numbers grow stale while a person types.
    [[nodiscard]] base::Result<client::AlertEntry> release(bool trustServerClock, const signing::AlertDraft &draft);
    /// The time to sign with, as signing::timeToSign(); the error says which flag there is.
    [[nodiscard]] static base::Result<base::UtcTime> timeToSign(base::UtcTime server, bool trustServer);

    [[nodiscard]] base::Result<trust::Keyring> keyring() const { return m_signer.keyring(); }

private:
    explicit Desk(client::ClientConfig config);

    client::ClientConfig m_config;
    client::ApiClient m_api;
    signing::Signer m_signer;
};

/// "red", "orange", "yellow", "blue".
[[nodiscard]] QString colourOf(int level);

} // namespace ironfence::console::cli
