// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/publish_desk.h"

#include "console/publication/release.h"
#include "console/signing/signing_time.h"

namespace ironfence::console::desktop::programmes {

using base::Result;
using playlists::Manifest;

namespace {

base::ProgrammeId idOf(const QString &text)
{
    return base::ProgrammeId::parse(text).value_or(base::ProgrammeId{});
}

/// Signs at the server's time, and puts it in the place of the one that it follows and of no other.
Result<qint64> release(const signing::Signer &signer, const client::ApiClient &api, const Manifest &current,
                       const publication::Publication &next, base::UtcTime here)
{
    const auto server = api.statusFor(signer.authority());
    if (!server)
        return base::failure(server.error());
    const auto now = signing::timeToSign(server->time, here, false);
    if (!now)
        return base::failure(now.error());
    const auto manifest = publication::nextManifest(current, signer.authority(), next, *now, publication::usualLife);
    const auto payload = publication::payloadOf(manifest);
    if (!payload)
        return base::failure(payload.error());
    const auto envelope = signer.sign(Manifest::payloadType, *payload);
    if (!envelope)
        return base::failure(envelope.error());
    return api.putManifest(*envelope, publication::expectedBefore(manifest));
}

} // namespace

PublishDesk::PublishDesk(link::Link &link, keys::KeyHolder &key, ProgrammesDesk &programmes, const base::Clock &clock,
                         QObject *parent)
    : QObject(parent), m_link(&link), m_key(&key), m_programmes(&programmes), m_clock(&clock), m_watch(link)
{
    connect(&m_plan, &PublishModel::chosen, this, &PublishDesk::compose);
    connect(&m_watch, &ExaminationWatch::changed, this, &PublishDesk::changed);
    connect(&programmes, &ProgrammesDesk::held, this, &PublishDesk::follow);
}

bool PublishDesk::isRenewal() const
{
    return m_next && !m_next->changesAnything() && m_current.version > 0;
}

bool PublishDesk::isPossible() const
{
    const bool isSomething = m_next && (m_next->changesAnything() || isRenewal());
    return isSomething && !m_isBusy && !m_watch.isAsking() && m_watch.waiting() == 0 && m_watch.refused().isEmpty();
}

void PublishDesk::begin()
{
    start();
    m_plan.chooseAll();
}

void PublishDesk::beginWith(const QString &programme)
{
    start();
    m_plan.choose(m_plan.rowOf(idOf(programme)), PublishModel::Choice::Publish);
}

void PublishDesk::beginWithout(const QString &programme)
{
    start();
    m_plan.choose(m_plan.rowOf(idOf(programme)), PublishModel::Choice::TakeOff);
}

void PublishDesk::start()
{
    m_isOpen = true;
    m_isOvertaken = false;
    m_isKeyRefused = false;
    m_fault.clear();
    m_read.clear();
    m_current = m_programmes->holdings().current;
    m_plan.begin(m_programmes->holdings(), m_programmes->reach());
}

void PublishDesk::end()
{
    m_isOpen = false;
    m_watch.watch({});
}

void PublishDesk::choose(int row, PublishModel::Choice choice)
{
    if (!m_isBusy)
        m_plan.choose(row, choice);
}

/// What is under way goes on as it was shown; what comes meanwhile is shown when it has ended.
void PublishDesk::follow()
{
    if (!m_isOpen || m_isBusy)
        return;
    const auto &current = m_programmes->holdings().current;
    m_isOvertaken = m_isOvertaken || current.version != m_current.version;
    m_current = current;
    m_plan.follow(m_programmes->holdings(), m_programmes->reach());
}

void PublishDesk::compose()
{
    const auto drafts = m_plan.drafts();
    const auto next = publication::compose(m_current.programmes, drafts, m_plan.taken());
    m_next = next ? std::optional(*next) : std::nullopt;
    QList<playlists::Audience> audiences;
    for (const auto &entry : next ? next->entries : QList<playlists::ManifestEntry>())
        audiences.append(entry.audience);
    m_reached = m_programmes->reach().of(audiences);
    m_watch.watch(publication::assetsToExamine(m_current.programmes, drafts));
    readFindings();
    Q_EMIT changed();
}

/// Of the drafts that are chosen: what the server finds wrong with them.
void PublishDesk::readFindings()
{
    for (const auto &draft : m_plan.drafts()) {
        if (m_read.contains(draft.object.sha256))
            continue;
        m_read.insert(draft.object.sha256);
        m_link->ask(
            this, [id = draft.programme.id](const client::ApiClient &api) { return api.findings(id); },
            [this, programme = draft.programme](const Result<QList<playlists::check::Finding>> &findings) {
                ItemModel items;
                items.show(programme);
                if (findings)
                    m_plan.setFindings(programme.id, items.named(*findings));
            });
    }
}

void PublishDesk::sign(const QString &passphrase)
{
    if (!isPossible())
        return;
    m_isBusy = true;
    m_isOvertaken = false;
    m_isKeyRefused = false;
    m_fault.clear();
    Q_EMIT changed();
    const auto work = [current = m_current, next = *m_next, here = m_clock->now()](const signing::Signer &signer,
                                                                                   const client::ApiClient &api) {
        return release(signer, api, current, next, here);
    };
    m_key->use(this, passphrase, work, [this](const Result<qint64> &version) { finish(version); });
}

void PublishDesk::finish(const Result<qint64> &version)
{
    m_isBusy = false;
    m_isOvertaken = !version && publication::isOvertaken(version.error());
    m_fault = version || m_isOvertaken ? QString() : version.error().line();
    m_isKeyRefused = !version && version.error().code == base::ErrorCode::Denied && m_key->needsPassphrase();
    m_programmes->load(); // what was overtaken is shown anew
    if (version)
        end();
    else
        follow();
    Q_EMIT changed();
    if (version)
        Q_EMIT published(static_cast<double>(*version));
}

} // namespace ironfence::console::desktop::programmes
