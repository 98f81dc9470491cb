// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/orders/errand.h"

#include "media/glimpse/glimpse.h"

namespace ironfence::console::desktop::orders {

using client::CommandEntry;

Errand::Errand(link::Link &link, base::ScreenId screen, messaging::Order order, QObject *parent)
    : QObject(parent), m_link(&link), m_screen(std::move(screen)), m_order(order)
{
    // Screens answer within some 50 ms. Asking again is cheap; a question that waits would hold one of the link's threads.
    constexpr std::chrono::milliseconds between{150};
    m_next.setSingleShot(true);
    m_next.setInterval(between);
    connect(&m_next, &QTimer::timeout, this, &Errand::follow);
    give();
}

void Errand::give()
{
    m_link->ask(
        this, [screen = m_screen, order = m_order](const client::ApiClient &api) { return api.order(screen, order); },
        [this](const base::Result<CommandEntry> &entry) { take(entry); });
}

void Errand::follow()
{
    m_link->ask(
        this, [entry = m_entry](const client::ApiClient &api) { return api.outcome(entry); },
        [this](const base::Result<CommandEntry> &entry) { take(entry); });
}

void Errand::take(const base::Result<CommandEntry> &entry)
{
    if (!entry) {
        Q_EMIT ended({.state = Outcome::Failed, .reason = {}, .text = entry.error().line(), .picture = {}});
        return;
    }
    m_entry = *entry;
    Result result{.state = Outcome::Done,
                  .reason = entry->reason,
                  .text = entry->refused,
                  .picture = {},
                  .at = entry->answered.value_or(base::UtcTime())};
    switch (entry->state) {
    case CommandEntry::State::Waiting:
        m_next.start();
        return;
    case CommandEntry::State::Done:
        if (m_order == messaging::Order::Screenshot) {
            fetch();
            return;
        }
        break;
    case CommandEntry::State::Refused:
        result.state = Outcome::Refused;
        break;
    case CommandEntry::State::Unanswered:
        result.state = Outcome::Unanswered;
        break;
    }
    Q_EMIT ended(result);
}

void Errand::fetch()
{
    m_link->ask(
        this,
        [screen = m_screen](const client::ApiClient &api) { return api.screenshot(screen).and_then(media::glimpseOf); },
        [this](const base::Result<QImage> &picture) {
            Result result;
            result.state = picture ? Outcome::Done : Outcome::Failed;
            result.text = picture ? QString() : picture.error().line();
            result.picture = picture.value_or(QImage());
            result.at = m_entry.answered.value_or(base::UtcTime());
            Q_EMIT ended(result);
        });
}

} // namespace ironfence::console::desktop::orders
