// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/versions_desk.h"

#include "console/signing/signer.h"

#include <algorithm>

namespace ironfence::console::desktop::programmes {

using base::Result;
using client::ManifestPage;
using publication::Earlier;

VersionsDesk::VersionsDesk(link::Link &link, const client::ClientConfig &config, ProgrammesDesk &programmes,
                           PublishDesk &publish, QObject *parent)
    : QObject(parent), m_link(&link), m_config(config), m_programmes(&programmes), m_publish(&publish)
{
    connect(&programmes, &ProgrammesDesk::held, this, [this] { m_all.setCurrent(m_programmes->holdings().current); });
    connect(&link, &link::Link::changed, this, &VersionsDesk::take);
    connect(&link, &link::Link::began, this, [this] {
        if (m_isOpen)
            load({});
    });
}

void VersionsDesk::begin()
{
    m_isOpen = true;
    m_isLoaded = false;
    m_next.reset();
    m_all.clear();
    m_all.setCurrent(m_programmes->holdings().current);
    load({});
}

void VersionsDesk::end()
{
    m_isOpen = false;
    m_isReading = m_isStale = false;
    ++m_round;
    Q_EMIT changed();
}

void VersionsDesk::more()
{
    if (m_next && !m_isReading)
        load(m_next);
}

void VersionsDesk::take(const client::ChangePage &page)
{
    const bool isOurs = std::any_of(page.changes.begin(), page.changes.end(), [](const client::ChangeEntry &change) {
        return change.kind == QStringLiteral("manifest");
    });
    m_isStale = m_isStale || (m_isOpen && isOurs);
    if (m_isStale && !m_isReading)
        load({});
}

/// Something is asked for; an answer to anything before comes too late.
void VersionsDesk::ask()
{
    ++m_round;
    m_isReading = true;
    m_fault.clear();
    Q_EMIT changed();
}

/// What was asked for is here, or why it is not.
void VersionsDesk::settle(const QString &fault)
{
    m_isReading = false;
    m_fault = fault;
    Q_EMIT changed();
    if (m_isStale && m_isOpen && fault.isEmpty())
        load({});
}

void VersionsDesk::load(std::optional<qint64> after)
{
    ask();
    if (!after)
        m_isStale = false;
    m_link->ask(
        this, [after](const client::ApiClient &api) { return api.manifestPage(after); },
        [this, round = m_round, after](const Result<ManifestPage> &page) {
            if (round != m_round)
                return;
            if (!page)
                return settle(page.error().line());
            if (!after && page->next && m_all.newest() < *page->next) { // more came than a page has
                m_all.clear();
                m_isLoaded = false;
            }
            m_all.take(page->manifests);
            if (after || !m_isLoaded) // the first page again says nothing of the end
                m_next = page->next;
            m_isLoaded = true;
            settle({});
        });
}

void VersionsDesk::open(double version)
{
    ask();
    const auto &holdings = m_programmes->holdings();
    const auto question = [config = m_config, known = holdings.drafts + holdings.live,
                           version = static_cast<qint64>(version)](const client::ApiClient &api) -> Result<Earlier> {
        const auto keyring = signing::Signer(config).keyring();
        if (!keyring)
            return base::failure(keyring.error());
        return Earlier::read(api, *keyring, config.authority, version, known);
    };
    m_link->ask(this, question, [this, round = m_round](const Result<Earlier> &earlier) {
        if (round != m_round)
            return;
        if (!earlier)
            return settle(earlier.error().line());
        m_publish->beginReturn(*earlier);
        Q_EMIT opened();
        settle({});
    });
}

} // namespace ironfence::console::desktop::programmes
