// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/library/library_desk.h"

namespace ironfence::console::desktop::library {

namespace {

constexpr std::chrono::seconds rest{2}; // before a server that did not answer is asked again

/// How assets are now that changed; those that are not there any more are left out.
base::Result<QList<client::AssetEntry>> readAll(const client::ApiClient &api, const QList<base::Sha256> &assets)
{
    QList<client::AssetEntry> entries;
    for (const auto &asset : assets) {
        const auto entry = api.asset(asset);
        if (entry)
            entries.append(*entry);
        else if (entry.error().code != base::ErrorCode::NotFound)
            return base::failure(entry.error());
    }
    return entries;
}

} // namespace

LibraryDesk::LibraryDesk(link::Link &link, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_filter(m_model)
    , m_states(static_cast<qsizetype>(library::states.size()), 0)
    , m_kinds(static_cast<qsizetype>(library::kinds.size()), 0)
{
    constexpr std::chrono::milliseconds gathering{200};
    m_tick.setSingleShot(true);
    m_tick.setInterval(gathering);
    m_again.setSingleShot(true);
    m_again.setInterval(rest);
    connect(&m_tick, &QTimer::timeout, this, &LibraryDesk::counted);
    connect(&m_again, &QTimer::timeout, this, &LibraryDesk::readStale);
    connect(&m_model, &AssetModel::replaced, this, &LibraryDesk::count);
    connect(&link, &link::Link::began, this, &LibraryDesk::load);
    connect(&link, &link::Link::changed, this, &LibraryDesk::take);
}

void LibraryDesk::load()
{
    m_isLoading = true;
    m_fault.clear();
    m_seen.clear();
    m_stale.clear();
    Q_EMIT loadingChanged();
    loadBehind({}, ++m_round);
}

void LibraryDesk::loadBehind(const std::optional<base::Sha256> &after, int round)
{
    const auto ask = [after](const client::ApiClient &api) { return api.assetPage(after); };
    m_link->ask(this, ask, [this, after, round](const base::Result<client::AssetPage> &page) {
        if (round != m_round)
            return;
        if (!page) {
            m_fault = page.error().line();
            Q_EMIT loadingChanged();
            QTimer::singleShot(rest, this, [this, after, round] { loadBehind(after, round); });
            return;
        }
        m_fault.clear();
        m_model.put(page->assets);
        for (const auto &asset : page->assets)
            m_seen.insert(asset.object.sha256);
        if (page->next)
            loadBehind(page->next, round);
        else
            finishLoading();
    });
}

void LibraryDesk::finishLoading()
{
    m_seen.unite(m_stale); // what came while the list was read may stand in none of its pages
    m_model.keepOnly(m_seen);
    m_seen.clear();
    m_isLoading = false;
    Q_EMIT loadingChanged();
    Q_EMIT counted();
    readStale();
}

void LibraryDesk::take(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        if (change.kind != QStringLiteral("asset"))
            continue;
        const auto asset = base::Sha256::fromHex(change.id);
        if (!asset)
            continue;
        if (change.isRemoved) {
            m_stale.remove(*asset);
            m_model.remove(*asset);
        } else {
            m_stale.insert(*asset);
        }
    }
    readStale();
}

/// Some at a time, so that a folder that somebody uploads takes no thread from the other questions.
void LibraryDesk::readStale()
{
    constexpr qsizetype atOnce = 16;
    if (m_isLoading || m_isReading || m_stale.isEmpty())
        return;
    m_isReading = true;
    const auto some = m_stale.values().mid(0, atOnce);
    for (const auto &asset : some)
        m_stale.remove(asset);
    const auto ask = [some](const client::ApiClient &api) { return readAll(api, some); };
    m_link->ask(this, ask, [this, some](const base::Result<QList<client::AssetEntry>> &assets) {
        m_isReading = false;
        if (assets) {
            m_model.put(*assets);
            readStale();
            return;
        }
        for (const auto &asset : some)
            m_stale.insert(asset);
        m_again.start();
    });
}

void LibraryDesk::count(const AssetRow *before, const AssetRow *now)
{
    if (before != nullptr) {
        --m_states[static_cast<qsizetype>(before->state)];
        --m_kinds[static_cast<qsizetype>(before->kind)];
    }
    if (now != nullptr) {
        ++m_states[static_cast<qsizetype>(now->state)];
        ++m_kinds[static_cast<qsizetype>(now->kind)];
    }
    if (!m_tick.isActive())
        m_tick.start();
}

} // namespace ironfence::console::desktop::library
