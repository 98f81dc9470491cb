// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/programmes_desk.h"

#include "console/desktop/link/local_time.h"
#include "console/signing/signer.h"

namespace ironfence::console::desktop::programmes {

using base::Result;
using publication::Holdings;

ProgrammesDesk::ProgrammesDesk(link::Link &link, const client::ClientConfig &config, const fleet::FleetDesk &fleet,
                               const base::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_config(config)
    , m_reach(fleet)
    , m_example(link, m_reach)
    , m_opened(config.authority, clock)
{
    constexpr std::chrono::milliseconds gathering{300};
    m_reload.setSingleShot(true);
    m_reload.setInterval(gathering);
    connect(&m_reload, &QTimer::timeout, this, &ProgrammesDesk::load);
    connect(&m_reach, &wording::Reach::changed, this, &ProgrammesDesk::count);
    connect(&m_example, &wording::ExampleScreen::changed, this, &ProgrammesDesk::followExample);
    connect(&link, &link::Link::began, this, &ProgrammesDesk::load);
    connect(&link, &link::Link::changed, this, &ProgrammesDesk::take);
}

QDateTime ProgrammesDesk::expires() const
{
    return m_holdings.current.version > 0 ? link::localTime(m_holdings.current.expires) : QDateTime();
}

int ProgrammesDesk::unpublished() const
{
    const auto counts = m_all.counts();
    return counts.at(static_cast<int>(State::Changed)) + counts.at(static_cast<int>(State::Draft));
}

void ProgrammesDesk::load()
{
    const int round = ++m_round;
    const auto ask = [config = m_config, before = m_holdings](const client::ApiClient &api) -> Result<Holdings> {
        const auto keyring = signing::Signer(config).keyring();
        if (!keyring)
            return base::failure(keyring.error());
        return Holdings::read(api, *keyring, config.authority, before);
    };
    m_link->ask(this, ask, [this, round](const Result<Holdings> &holdings) {
        if (round != m_round)
            return;
        m_fault = holdings ? QString() : holdings.error().line();
        if (holdings) {
            hold(*holdings);
            return;
        }
        constexpr std::chrono::seconds rest{2};
        QTimer::singleShot(rest, this, [this, round] {
            if (round == m_round)
                load();
        });
        Q_EMIT changed();
    });
}

void ProgrammesDesk::take(const client::ChangePage &page)
{
    for (const auto &change : page.changes) {
        const bool isOurs = change.kind == QStringLiteral("programme") || change.kind == QStringLiteral("manifest");
        if (isOurs && !m_reload.isActive())
            m_reload.start();
    }
}

void ProgrammesDesk::hold(const Holdings &holdings)
{
    m_holdings = holdings;
    m_isLoaded = true;
    count();
}

void ProgrammesDesk::count()
{
    auto rows = rowsOf(m_holdings);
    for (auto &row : rows)
        row.reached = m_reach.of(row.programme().audience);
    m_all.setAll(rows);
    refreshOpened();
    Q_EMIT changed();
    Q_EMIT held();
}

void ProgrammesDesk::open(const QString &programme)
{
    const auto *row = m_all.find(base::ProgrammeId::parse(programme).value_or(base::ProgrammeId{}));
    if (row == nullptr)
        return;
    ++m_openedRound;
    m_opened.show(*row);
    followExample();
    readFindings();
}

void ProgrammesDesk::close()
{
    ++m_openedRound;
    m_opened.close();
}

/// What is looked at may have changed, or gone.
void ProgrammesDesk::refreshOpened()
{
    if (m_opened.programme().isEmpty())
        return;
    const auto *row = m_all.find(base::ProgrammeId::parse(m_opened.programme()).value_or(base::ProgrammeId{}));
    if (row == nullptr)
        close();
    else
        open(m_opened.programme());
}

void ProgrammesDesk::followExample()
{
    const auto *row = m_all.find(base::ProgrammeId::parse(m_opened.programme()).value_or(base::ProgrammeId{}));
    if (row == nullptr)
        return;
    m_example.follow(row->programme().audience);
    m_opened.setScreen(m_example.screen());
}

void ProgrammesDesk::readFindings()
{
    const auto id = base::ProgrammeId::parse(m_opened.programme());
    if (!id || !m_opened.hasDraft())
        return;
    m_link->ask(
        this, [id = *id](const client::ApiClient &api) { return api.findings(id); },
        [this, round = m_openedRound](const Result<QList<playlists::check::Finding>> &findings) {
            if (round == m_openedRound && findings)
                m_opened.setFindings(*findings);
        });
}

void ProgrammesDesk::removeDraft(const QString &programme)
{
    const auto *draft = m_holdings.draftOf(base::ProgrammeId::parse(programme).value_or(base::ProgrammeId{}));
    if (draft == nullptr)
        return;
    const auto ask = [id = draft->programme.id, bytes = draft->object.sha256](const client::ApiClient &api) {
        return api.removeProgramme(id, client::Expected::bytes(bytes));
    };
    m_link->ask(this, ask, [this](const Result<client::ProgrammeEntry> &entry) {
        m_fault = entry ? QString() : entry.error().line();
        if (entry)
            load();
        Q_EMIT changed();
    });
}

} // namespace ironfence::console::desktop::programmes
