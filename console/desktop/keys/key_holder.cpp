// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/keys/key_holder.h"

namespace ironfence::console::desktop::keys {

KeyHolder::KeyHolder(link::Link &link, const client::ClientConfig &config, QObject *parent)
    : QObject(parent), m_link(&link), m_key(std::make_shared<Key>(config))
{
    // A key that cannot be read says so when it is used.
    m_isSealed = m_key->signer.isSealed().value_or(true);
    m_needsPassphrase = m_isSealed;
    m_forget.setSingleShot(true);
    m_forget.setInterval(forgetting);
    connect(&m_forget, &QTimer::timeout, this, &KeyHolder::forget);
}

void KeyHolder::begin()
{
    ++m_uses;
    m_forget.stop();
}

void KeyHolder::end(bool isUnlocked)
{
    m_needsPassphrase = m_isSealed && !isUnlocked;
    if (--m_uses == 0)
        m_forget.start();
    Q_EMIT changed();
}

void KeyHolder::forget()
{
    m_key->signer.lock();
    m_needsPassphrase = m_isSealed;
    Q_EMIT changed();
}

} // namespace ironfence::console::desktop::keys
