// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/programmes/publish_desk.h"

#include "console/publication/following.h"
#include "console/publication/release.h"
#include "console/signing/signing_time.h"

namespace ironfence::console::desktop::programmes {

using base::Result;
using playlists::Manifest;

namespace {

const QString separator = QStringLiteral(" · "); // as in any language

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

QString PublishDesk::nameOf(const publication::Lack &lack) const
{
    const auto &holdings = m_programmes->holdings();
    const auto *now = holdings.liveOf(lack.id) != nullptr ? holdings.liveOf(lack.id) : holdings.draftOf(lack.id);
    if (!lack.title.isEmpty())
        return lack.title;
    return now == nullptr ? lack.id.text() : now->programme.title;
}

QString PublishDesk::leftDrafts() const
{
    return m_leftDrafts.join(separator);
}

QString PublishDesk::lost() const
{
    QStringList names;
    for (const auto &lack : m_earlier ? m_earlier->lacking : QList<publication::Lack>()) {
        if (lack.assets.isEmpty())
            names.append(nameOf(lack));
    }
    return names.join(separator);
}

QString PublishDesk::incomplete() const
{
    QStringList names;
    for (const auto &lack : m_earlier ? m_earlier->lacking : QList<publication::Lack>()) {
        if (!lack.assets.isEmpty())
            names.append(QStringLiteral("%1 – %2").arg(nameOf(lack), lack.assets.join(QStringLiteral(" – "))));
    }
    return names.join(separator);
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

void PublishDesk::beginReturn(const publication::Earlier &earlier)
{
    start(earlier);
    m_plan.chooseAll();
    takeOffStrangers({});
}

/// What is live and was not in the earlier version goes; not what somebody looked at before and kept.
void PublishDesk::takeOffStrangers(const QSet<base::ProgrammeId> &but)
{
    for (const auto &id : publication::strangersTo(*m_earlier, m_current.programmes) - but)
        m_plan.choose(m_plan.rowOf(id), PublishModel::Choice::TakeOff);
}

/// What a person chooses from: the drafts, or the programmes of the earlier version in their place.
publication::Holdings PublishDesk::planned() const
{
    auto holdings = m_programmes->holdings();
    if (m_earlier)
        holdings.drafts = m_earlier->programmes;
    return holdings;
}

void PublishDesk::start(std::optional<publication::Earlier> earlier)
{
    m_earlier = std::move(earlier);
    m_leftDrafts.clear();
    m_isOpen = true;
    m_isOvertaken = false;
    m_isKeyRefused = false;
    m_fault.clear();
    m_read.clear();
    m_current = m_programmes->holdings().current;
    m_plan.begin(planned(), m_programmes->reach(), m_clock->now());
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
    const auto before = std::exchange(m_current, current);
    m_plan.follow(planned(), m_programmes->reach(), m_clock->now());
    if (m_earlier)
        takeOffStrangers(publication::strangersTo(*m_earlier, before.programmes));
}

void PublishDesk::compose()
{
    const auto drafts = m_plan.drafts();
    const auto next = publication::compose(m_current.programmes, drafts, m_plan.taken());
    m_next = next ? std::optional(m_earlier ? publication::asIn(m_earlier->manifest, *next) : *next) : std::nullopt;
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
            this,
            [id = draft.programme.id, version = earlierVersion()](const client::ApiClient &api) {
                return version > 0 ? api.findings(version, id) : api.findings(id);
            },
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
    const auto work = [current = m_current, next = *m_next, here = m_clock->now(), earlier = earlierVersion(),
                       returned = m_plan.drafts()](const signing::Signer &signer,
                                                   const client::ApiClient &api) -> Result<Released> {
        const auto version = release(signer, api, current, next, here);
        if (!version)
            return base::failure(version.error());
        if (earlier == 0)
            return Released{*version};
        const auto followed = publication::letDraftsFollow(api, current, earlier, returned);
        return Released{*version, followed.left};
    };
    m_key->use(this, passphrase, work, [this](const Result<Released> &released) { finish(released); });
}

void PublishDesk::finish(const Result<Released> &released)
{
    m_isBusy = false;
    m_isOvertaken = !released && publication::isOvertaken(released.error());
    m_fault = released || m_isOvertaken ? QString() : released.error().line();
    m_isKeyRefused = !released && released.error().code == base::ErrorCode::Denied && m_key->needsPassphrase();
    m_programmes->load(); // what was overtaken is shown anew
    if (released) {
        for (const auto &id : released->leftDrafts)
            m_leftDrafts.append(nameOf({idOf(id)}));
        end();
    } else {
        follow();
    }
    Q_EMIT changed();
    if (released)
        Q_EMIT published(static_cast<double>(released->version));
}

} // namespace ironfence::console::desktop::programmes
