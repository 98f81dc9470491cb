// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/desktop/editor/editor_desk.h"

#include "console/client/secret_file.h"
#include "console/desktop/editor/editable.h"
#include "console/desktop/editor/programme_edits.h"
#include "messaging/authority_bounds.h"
#include "playlists/check/content_check.h"
#include "trust/keyring.h"

#include <algorithm>

namespace ironfence::console::desktop::editor {

using base::ErrorCode;
using base::Result;
using base::Sha256;
using client::Expected;
using playlists::Programme;

namespace {

/// To whom its authority may send people, as the trust document on this machine has it; nothing: it cannot be read.
std::optional<playlists::Contacts> contactsOf(const client::ClientConfig &config)
{
    const auto keyring = client::readSmallFile(config.trustFile).and_then([](const QByteArray &bytes) {
        return trust::Keyring::parse(bytes);
    });
    if (!keyring)
        return std::nullopt;
    return messaging::contactsOf(keyring->limitsOf(config.authority));
}

} // namespace

EditorDesk::EditorDesk(link::Link &link, fleet::FleetDesk &fleet, library::AssetModel &library,
                       const client::ClientConfig &config, const base::Clock &clock, const QString &folder,
                       QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_config(config)
    , m_clock(&clock)
    , m_store(folder)
    , m_document(clock)
    , m_head(m_document)
    , m_items(m_document)
    , m_card(m_items)
    , m_assets(m_items, library)
    , m_reach(fleet)
    , m_example(link, m_reach)
    , m_when(m_document, m_example, config.authority, clock)
    , m_rules(m_document, clock)
    , m_where(m_document, m_reach)
    , m_zones(m_document)
    , m_keeper(m_document, m_store, clock)
{
    m_check.setSingleShot(true);
    m_check.setInterval(checkRest);
    connect(&m_check, &QTimer::timeout, this, &EditorDesk::check);
    connect(&m_where, &WhereDesk::changed, this, [this] { // after every change of the programme, and of the fleet
        if (!m_check.isActive())
            m_check.start();
    });
    connect(&m_keeper, &Keeper::faultChanged, this, &EditorDesk::changed);
    listUnfinished();
}

void EditorDesk::listUnfinished()
{
    auto all = m_store.all();
    if (m_isOpen)
        all.removeIf([this](const Unfinished &work) { return work.programme.id == m_document.value().id; });
    m_unfinished.show(all);
}

void EditorDesk::leave()
{
    ++m_round;
    if (m_isOpen)
        m_keeper.end();
    m_rules.cancel();
    m_isOpen = false;
    m_isBusy = false;
    m_isResumed = false;
    m_isContested = false;
    m_theirs.reset();
    m_fault.clear();
    listUnfinished();
}

void EditorDesk::start(const Programme &value, const std::optional<Sha256> &draft, bool saved)
{
    leave();
    m_isOpen = true;
    m_contacts = contactsOf(m_config);
    m_document.begin(value, draft, saved);
    m_items.setZone(0);
    m_items.setCurrent(0);
    m_zones.setCurrent(0);
    m_keeper.begin();
    listUnfinished();
    check();
    Q_EMIT changed();
}

void EditorDesk::begin()
{
    start(freshProgramme(m_clock->now()), std::nullopt, true);
}

void EditorDesk::resume(const QString &id)
{
    m_keeper.flush();
    const auto work = base::ProgrammeId::parse(id).and_then([this](const auto &known) { return m_store.find(known); });
    if (!work) {
        fail(work.error().line());
        return;
    }
    start(work->programme, work->draft, false);
    m_isResumed = true;
    Q_EMIT changed();
}

void EditorDesk::open(const QString &id)
{
    const auto known = base::ProgrammeId::parse(id);
    if (!known) {
        fail(known.error().line());
        return;
    }
    leave();
    if (m_store.find(*known)) {
        resume(id);
        return;
    }
    m_isBusy = true;
    Q_EMIT changed();
    m_link->ask(
        this, [config = m_config, id = *known](const client::ApiClient &api) { return editableOf(api, config, id); },
        [this, round = m_round](const Result<Editable> &found) {
            if (round != m_round)
                return;
            m_isBusy = false;
            if (found)
                start(found->programme, found->draft, true);
            else
                fail(found.error().line());
        });
}

void EditorDesk::fail(const QString &fault)
{
    m_isBusy = false;
    m_fault = fault;
    Q_EMIT changed();
}

void EditorDesk::save()
{
    if (!m_isOpen || m_isBusy || !m_head.lack().isEmpty())
        return;
    m_keeper.flush();
    m_isBusy = true;
    m_fault.clear();
    Q_EMIT changed();
    const auto value = m_document.value();
    const auto expected = m_document.draft() ? Expected::bytes(*m_document.draft()) : Expected::nothing();
    m_link->ask(
        this,
        [value, expected](const client::ApiClient &api) -> Result<void> {
            const auto put = api.putProgramme(value.id, value.serialize(), expected);
            if (!put)
                return base::failure(put.error());
            return {};
        },
        [this, value, round = m_round](const Result<void> &done) {
            if (round == m_round)
                finishSaving(done, value);
        });
}

void EditorDesk::finishSaving(const Result<void> &done, const Programme &value)
{
    if (done) {
        m_isBusy = false;
        m_isResumed = false;
        m_isContested = false;
        m_document.stand(value, Sha256::of(value.serialize()));
        m_keeper.flush();
        Q_EMIT changed();
        Q_EMIT saved(value.id.text());
        return;
    }
    if (done.error().code != ErrorCode::Conflict) {
        fail(done.error().line());
        return;
    }
    // An asset that is missing is a conflict as well: what is there decides.
    m_link->ask(
        this, [id = value.id](const client::ApiClient &api) { return api.newestDraft(id); },
        [this, refusal = done.error(), value, round = m_round](const Result<QByteArray> &theirs) {
            if (round == m_round)
                contest(refusal, theirs, value);
        });
}

void EditorDesk::contest(const base::Error &refusal, const Result<QByteArray> &theirs, const Programme &value)
{
    const bool isGone = !theirs && theirs.error().code == ErrorCode::NotFound;
    const auto there = theirs ? std::optional(Sha256::of(*theirs)) : std::nullopt;
    if (there == Sha256::of(value.serialize())) { // the answer to an earlier try was lost on its way
        finishSaving({}, value);
        return;
    }
    if ((!theirs && !isGone) || there == m_document.draft()) {
        fail(refusal.line());
        return;
    }
    m_isContested = true;
    m_theirs = theirs ? std::optional(*theirs) : std::nullopt;
    fail({});
}

void EditorDesk::keepAs(const QString &id)
{
    const auto known = base::ProgrammeId::parse(id.trimmed());
    if (!m_isOpen || !known || (m_theirs && *known == m_document.value().id))
        return;
    m_isContested = false;
    m_theirs.reset();
    m_document.standAlone();
    m_head.setId(known->text());
    save();
    Q_EMIT changed();
}

void EditorDesk::takeTheirs()
{
    const auto theirs = m_theirs ? Programme::parse(*m_theirs)
                                 : base::failure(ErrorCode::NotFound, QStringLiteral("there is no draft"));
    if (!theirs) {
        fail(theirs.error().line());
        return;
    }
    const auto draft = Sha256::of(*m_theirs);
    m_isContested = false;
    m_theirs.reset();
    m_document.apply(*theirs);
    m_document.stand(*theirs, draft);
    Q_EMIT changed();
}

void EditorDesk::discard()
{
    if (m_isOpen)
        m_keeper.forget();
    m_isOpen = false;
    leave();
    Q_EMIT changed();
}

void EditorDesk::drop(const QString &id)
{
    const auto done =
        base::ProgrammeId::parse(id).and_then([this](const auto &known) { return m_store.remove(known); });
    if (!done)
        fail(done.error().line());
    listUnfinished();
}

void EditorDesk::close()
{
    leave();
    Q_EMIT changed();
}

void EditorDesk::check()
{
    if (!m_isOpen)
        return;
    const auto &programme = m_document.value();
    const auto zones = zonesOf(programme);
    const bool hasNothing = std::any_of(zones.cbegin(), zones.cend(), [](const playlists::Zone &zone) {
        return zone.playlist && zone.playlist->items.isEmpty();
    });
    m_findings.show(hasNothing ? QList<playlists::check::Finding>()
                               : playlists::check::checkContent(programme, m_where.kinds(), m_contacts));
}

} // namespace ironfence::console::desktop::editor
