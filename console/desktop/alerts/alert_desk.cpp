// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/alerts/alert_desk.h"

namespace ironfence::console::desktop::alerts {

using base::Result;

namespace {

/// So many pages of the list as one.
Result<client::AlertPage> newest(const client::ApiClient &api, int pages)
{
    auto all = api.alertPage({});
    for (int read = 1; read < pages && all && all->next; ++read) {
        auto page = api.alertPage(all->next);
        if (!page)
            return page;
        all->alerts.append(page->alerts);
        all->next = page->next;
    }
    return all;
}

} // namespace

AlertDesk::AlertDesk(link::Link &link, QObject *parent)
    : QObject(parent), m_link(&link), m_board(link, m_all), m_fresh(AlertBoard::gathering)
{
    connect(&m_fresh, &link::Freshness::due, this, &AlertDesk::load);
    connect(&link, &link::Link::began, &m_fresh, &link::Freshness::now);
    connect(&link, &link::Link::changed, this, &AlertDesk::take);
}

void AlertDesk::load(int question)
{
    const auto ask = [pages = m_pages](const client::ApiClient &api) { return newest(api, pages); };
    m_link->ask(this, ask, [this, question, pages = m_pages](const Result<client::AlertPage> &page) {
        if (!m_fresh.take(question, page.has_value()) || !page)
            return;
        m_pagesRead = pages;
        m_hasMore = page->next.has_value();
        m_all.setAll(page->alerts);
        Q_EMIT loaded();
    });
}

void AlertDesk::more()
{
    if (!m_hasMore || isReading())
        return;
    ++m_pages;
    Q_EMIT loaded();
    m_fresh.now();
}

void AlertDesk::take(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        if (change.kind == QStringLiteral("alert"))
            m_fresh.want();
    }
}

} // namespace ironfence::console::desktop::alerts
