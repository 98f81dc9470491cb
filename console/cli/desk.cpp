// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/cli/desk.h"

#include "base/clock.h"
#include "console/cli/prompt.h"
#include "console/signing/signing_time.h"

namespace ironfence::console::cli {

namespace {

/// A wrong clock is a person's decision here, and there is a flag for it.
base::Error withFlag(base::Error error)
{
    if (error.context == QLatin1String(signing::clockContext)) {
        error.message += QStringLiteral(", or give --trust-server-clock to sign with the server's time");
        error.context.clear();
    }
    return error;
}

} // namespace

Desk::Desk(client::ClientConfig config)
    : m_config(std::move(config)), m_api(m_config.server, m_config.token), m_signer(m_config)
{
}

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
    if (m_signer.isUnlocked())
        return {};
    const auto sealed = m_signer.isSealed();
    if (!sealed)
        return base::failure(sealed.error());
    auto passphrase = *sealed ? passphraseOf(m_config.keyFile) : base::Result<QByteArray>(QByteArray());
    if (!passphrase)
        return base::failure(passphrase.error());
    auto unlocked = m_signer.unlock(*passphrase);
    passphrase->fill('\0');
    return unlocked;
}

base::Result<QByteArray> Desk::sign(const char *payloadType, const QByteArray &payload)
{
    if (const auto unlocked = unlock(); !unlocked)
        return base::failure(unlocked.error());
    return m_signer.sign(payloadType, payload);
}

base::Result<client::AlertEntry> Desk::release(bool trustServerClock, const signing::AlertDraft &draft)
{
    if (const auto unlocked = unlock(); !unlocked)
        return base::failure(unlocked.error());
    return signing::releaseAlert(m_signer, m_api, base::SystemClock().now(), trustServerClock, draft)
        .map_error(withFlag);
}

base::Result<base::UtcTime> Desk::timeToSign(base::UtcTime server, bool trustServer)
{
    return signing::timeToSign(server, base::SystemClock().now(), trustServer).map_error(withFlag);
}

QString colourOf(int level)
{
    static const QStringList colours{QStringLiteral("red"), QStringLiteral("orange"), QStringLiteral("yellow"),
                                     QStringLiteral("blue")};
    return colours.value(level - 1);
}

} // namespace ironfence::console::cli
