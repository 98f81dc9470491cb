// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/release_desk.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

ReleaseDesk::ReleaseDesk(keys::KeyHolder &key, const client::ClientConfig &config, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_key(&key), m_clock(&clock), m_sender(config.sender)
{
}

void ReleaseDesk::release(const signing::AlertDraft &draft, const QString &passphrase)
{
    const auto here = m_clock->now();
    sign([draft, here](const signing::Signer &signer,
                       const client::ApiClient &api) { return signing::releaseAlert(signer, api, here, false, draft); },
         passphrase);
}

void ReleaseDesk::update(const QString &identifier, const signing::AlertChange &change, const QString &passphrase)
{
    follow(
        identifier,
        [change](const playlists::Alert &told, base::UtcTime now) { return signing::updateOf(told, change, now); },
        passphrase);
}

void ReleaseDesk::cancel(const QString &identifier, const QString &passphrase)
{
    follow(
        identifier,
        [sender = m_sender](const playlists::Alert &told, base::UtcTime now) {
            return signing::cancelOf(told, sender, now);
        },
        passphrase);
}

/// What follows is made from what was signed, whatever the server says of it.
void ReleaseDesk::follow(const QString &identifier, const Sequel &sequel, const QString &passphrase)
{
    const auto here = m_clock->now();
    sign(
        [identifier, here, sequel](const signing::Signer &signer,
                                   const client::ApiClient &api) -> Result<client::AlertEntry> {
            const auto keyring = signer.keyring();
            if (!keyring)
                return base::failure(keyring.error());
            const auto told = signing::liveAlert(
                identifier, [&api](const QString &wanted) { return api.receipts(wanted); }, *keyring,
                signer.authority());
            if (!told)
                return base::failure(told.error());
            return signing::releaseAlert(signer, api, here, false,
                                         [&](base::UtcTime now) { return sequel(*told, now); });
        },
        passphrase);
}

void ReleaseDesk::sign(Work work, const QString &passphrase)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_fault.clear();
    Q_EMIT changed();
    m_key->use(this, passphrase, std::move(work), [this](const Result<client::AlertEntry> &entry) { finish(entry); });
}

void ReleaseDesk::finish(const Result<client::AlertEntry> &entry)
{
    m_isBusy = false;
    m_fault = entry ? QString() : entry.error().line();
    Q_EMIT changed();
    if (entry)
        Q_EMIT released(entry->identifier);
}

void ReleaseDesk::forgetFault()
{
    m_fault.clear();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::alerts
