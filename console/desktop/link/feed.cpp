// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/link/feed.h"

#include <algorithm>

namespace ironfence::console::desktop::link {

Feed::Feed(client::ApiClient api, base::AuthorityId authority, client::Cancellation &cancellation, QObject *parent)
    : QThread(parent), m_api(std::move(api)), m_authority(std::move(authority)), m_cancellation(&cancellation)
{
}

Feed::~Feed()
{
    constexpr unsigned long patienceMs = 50;
    do {
        m_cancellation->cancel();
    } while (!wait(patienceMs));
}

void Feed::run()
{
    while (!m_cancellation->isCancelled()) {
        const bool answered = m_hasBegun ? follow() : begin();
        if (!answered)
            continue;
        m_rest = firstRest;
        if (std::exchange(m_isLost, false))
            Q_EMIT heard();
    }
}

bool Feed::begin()
{
    const auto status = m_api.statusFor(m_authority);
    if (!status) {
        rest(status.error());
        return false;
    }
    const auto start = m_api.changes();
    if (!start) {
        rest(start.error());
        return false;
    }
    m_next = start->next;
    m_hasBegun = true;
    Q_EMIT began();
    return true;
}

bool Feed::follow()
{
    // Who lost the server asks at once, to know as soon as it is back.
    const auto page = m_api.changesAfter(m_next, m_isLost ? std::chrono::seconds{0} : patience);
    if (!page) {
        rest(page.error());
        return false;
    }
    m_next = page->next;
    if (page->isReset)
        m_hasBegun = false;
    else if (!page->changes.isEmpty())
        Q_EMIT changed(*page);
    return true;
}

void Feed::rest(const base::Error &error)
{
    if (m_cancellation->isCancelled())
        return;
    m_isLost = true;
    Q_EMIT lost(error);
    if (m_cancellation->wait(m_rest))
        m_rest = std::min(2 * m_rest, longestRest);
}

} // namespace ironfence::console::desktop::link
