// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/desk.h"

#include "console/cli/output.h"
#include "console/cli/prompt.h"
#include "console/cli/secret_file.h"
#include "trust/key_file.h"

namespace ironfence::console::cli {

using base::ErrorCode;

Desk::Desk(client::ClientConfig config) : m_config(std::move(config)), m_api(m_config.server, m_config.token) {}

base::Result<Desk> Desk::open(const std::string &directory)
{
    auto config = client::ClientConfig::load(client::ClientConfig::directoryFor(directory));
    if (!config)
        return base::failure(config.error());
    return Desk(std::move(*config));
}

base::Result<client::ServerStatus> Desk::server() const
{
    return m_api.statusFor(m_config.authority);
}

base::Result<void> Desk::unlock()
{
    if (m_key)
        return {};
    const auto sealed = trust::keyFileIsSealed(m_config.keyFile);
    if (!sealed)
        return base::failure(sealed.error());
    auto passphrase = *sealed ? passphraseOf(m_config.keyFile) : base::Result<QByteArray>(QByteArray());
    if (!passphrase)
        return base::failure(passphrase.error());
    auto key = trust::readKeyFile(m_config.keyFile, *passphrase);
    passphrase->fill('\0');
    if (!key)
        return base::failure(key.error());
    m_key = std::move(*key);
    return {};
}

base::Result<QByteArray> Desk::sign(const char *payloadType, const QByteArray &payload)
{
    if (const auto unlocked = unlock(); !unlocked)
        return base::failure(unlocked.error());
    const auto bytes = trust::Envelope::sign(QLatin1String(payloadType), payload, *m_key).serialize();
    if (bytes.size() > trust::Envelope::maxBytes)
        return base::failure(ErrorCode::TooLarge, QStringLiteral("a signed document has at most 64 KiB"));
    return bytes;
}

base::Result<QByteArray> Desk::trustBytes() const
{
    return readSmallFile(m_config.trustFile);
}

base::Result<trust::Keyring> Desk::keyring() const
{
    const auto bytes = trustBytes();
    if (!bytes)
        return base::failure(bytes.error());
    auto keyring = trust::Keyring::parse(*bytes);
    if (!keyring)
        return base::failure(keyring.error().code, keyring.error().line(), m_config.trustFile);
    return keyring;
}

base::Result<base::UtcTime> timeToSign(base::UtcTime server, base::UtcTime here, bool trustServer)
{
    constexpr std::chrono::minutes tolerated{5};
    if (trustServer || std::chrono::abs(here - server) <= tolerated)
        return server;
    return base::failure(ErrorCode::Invalid,
                         QStringLiteral("the server's clock says %1, this machine's %2: set the wrong one, or give "
                                        "--trust-server-clock to sign with the server's time")
                             .arg(localTime(server), localTime(here)));
}

} // namespace ironfence::console::cli
