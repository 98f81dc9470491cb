// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/release_desk.h"

#include "console/signing/alert_cancel.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

ReleaseDesk::ReleaseDesk(link::Link &link, const client::ClientConfig &config, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_link(&link), m_clock(&clock), m_sender(config.sender), m_key(std::make_shared<Key>(config))
{
    // A key that cannot be read says so when it is used.
    m_isSealed = m_key->signer.isSealed().value_or(true);
    m_needsPassphrase = m_isSealed;
    m_forget.setSingleShot(true);
    m_forget.setInterval(forgetting);
    connect(&m_forget, &QTimer::timeout, this, &ReleaseDesk::forget);
}

void ReleaseDesk::release(const signing::AlertDraft &draft, const QString &passphrase)
{
    const auto here = m_clock->now();
    sign([draft, here](const signing::Signer &signer,
                       const client::ApiClient &api) { return signing::releaseAlert(signer, api, here, false, draft); },
         passphrase);
}

void ReleaseDesk::cancel(const QString &identifier, const QString &passphrase)
{
    const auto here = m_clock->now();
    sign(
        [identifier, here, sender = m_sender](const signing::Signer &signer,
                                              const client::ApiClient &api) -> Result<client::AlertEntry> {
            const auto keyring = signer.keyring();
            if (!keyring)
                return base::failure(keyring.error());
            const auto told = signing::alertToCancel(
                identifier, [&api](const QString &wanted) { return api.receipts(wanted); }, *keyring,
                signer.authority());
            if (!told)
                return base::failure(told.error());
            return signing::releaseAlert(signer, api, here, false,
                                         [&](base::UtcTime now) { return signing::cancelOf(*told, sender, now); });
        },
        passphrase);
}

void ReleaseDesk::sign(Work work, const QString &passphrase)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_fault.clear();
    m_forget.stop();
    Q_EMIT changed();
    const auto ask = [key = m_key, work = std::move(work),
                      words = passphrase.toUtf8()](const client::ApiClient &api) -> Result<client::AlertEntry> {
        const std::lock_guard lock(key->mutex);
        if (const auto unlocked = key->signer.unlock(words); !unlocked)
            return base::failure(unlocked.error());
        return work(key->signer, api);
    };
    m_link->ask(this, ask, [this](const Result<client::AlertEntry> &entry) { finish(entry); });
}

void ReleaseDesk::finish(const Result<client::AlertEntry> &entry)
{
    m_isBusy = false;
    m_needsPassphrase = m_isSealed && !m_key->signer.isUnlocked();
    m_fault = entry ? QString() : entry.error().line();
    m_forget.start();
    Q_EMIT changed();
    if (entry)
        Q_EMIT released(entry->identifier);
}

void ReleaseDesk::forget()
{
    m_key->signer.lock();
    m_needsPassphrase = m_isSealed;
    Q_EMIT changed();
}

void ReleaseDesk::forgetFault()
{
    m_fault.clear();
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::alerts
