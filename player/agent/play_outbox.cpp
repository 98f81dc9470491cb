// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "player/agent/play_outbox.h"

#include "messaging/topics.h"

namespace ironfence::player {

PlayOutbox::PlayOutbox(base::ScreenId screen, messaging::Broker &broker, PlayJournal &journal, const Pace &pace)
    : m_screen(std::move(screen)), m_broker(broker), m_journal(journal), m_pace(pace)
{
    m_gather.setSingleShot(true);
    m_repeat.setSingleShot(true);
    connect(&m_gather, &QTimer::timeout, this, &PlayOutbox::send);
    connect(&m_repeat, &QTimer::timeout, this, &PlayOutbox::send);
    connect(&m_broker, &messaging::Broker::connected, this, &PlayOutbox::send);
}

void PlayOutbox::stored()
{
    if (!m_gather.isActive() && !m_repeat.isActive())
        m_gather.start(m_pace.gather);
}

void PlayOutbox::acknowledged(const messaging::PlaysStored &stored)
{
    m_journal.acknowledge(stored, [this](const base::Result<void> &noted) {
        if (noted)
            send();
    });
}

void PlayOutbox::send()
{
    if (m_asking || !m_broker.isConnected())
        return;
    m_asking = true;
    m_journal.unsent([this](const base::Result<std::optional<messaging::PlayBatch>> &batch) {
        m_asking = false;
        m_repeat.stop();
        if (!batch || !*batch)
            return;
        // Whether or not it went out: what is not acknowledged is sent again.
        (void)m_broker.publish({messaging::topics::plays(m_screen), (*batch)->serialize(), false});
        m_repeat.start(m_pace.repeat);
    });
}

} // namespace ironfence::player
