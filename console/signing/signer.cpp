// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/signing/signer.h"

#include "console/client/secret_file.h"
#include "trust/key_file.h"

namespace ironfence::console::signing {

using base::ErrorCode;

base::Result<bool> Signer::isSealed() const
{
    return trust::keyFileIsSealed(m_config.keyFile);
}

base::Result<void> Signer::unlock(const QByteArray &passphrase)
{
    if (m_key)
        return {};
    auto key = trust::readKeyFile(m_config.keyFile, passphrase);
    if (!key)
        return base::failure(key.error());
    m_key = std::move(*key);
    return {};
}

base::Result<QByteArray> Signer::sign(const char *payloadType, const QByteArray &payload) const
{
    if (!m_key)
        return base::failure(ErrorCode::Denied, QStringLiteral("the operator's key is locked"));
    const auto bytes = trust::Envelope::sign(QLatin1String(payloadType), payload, *m_key).serialize();
    if (bytes.size() > trust::Envelope::maxBytes)
        return base::failure(ErrorCode::TooLarge, QStringLiteral("a signed document has at most 64 KiB"));
    return bytes;
}

base::Result<QByteArray> Signer::trustBytes() const
{
    return client::readSmallFile(m_config.trustFile);
}

base::Result<trust::Keyring> Signer::keyring() const
{
    const auto bytes = trustBytes();
    if (!bytes)
        return base::failure(bytes.error());
    auto keyring = trust::Keyring::parse(*bytes);
    if (!keyring)
        return base::failure(keyring.error().code, keyring.error().line(), m_config.trustFile);
    return keyring;
}

} // namespace ironfence::console::signing
