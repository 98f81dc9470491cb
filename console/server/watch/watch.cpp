// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/watch/watch.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::server::watch {

using base::Result;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.watch")

} // namespace

Watch::Watch(records::Records &records, const base::Clock &clock, const Rules &rules, QObject *parent)
    : QObject(parent), m_records(&records), m_clock(&clock), m_rules(&rules), m_book(records, clock)
{
    connect(&m_sweep, &QTimer::timeout, this, &Watch::sweep);
    m_sweep.start(sweepEvery);
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &Watch::sweepSlice);
    m_store.setSingleShot(true);
    connect(&m_store, &QTimer::timeout, this, &Watch::storeChanges);
}

Result<void> Watch::load()
{
    const auto outlines = m_records->screens.outlines();
    if (!outlines)
        return base::failure(outlines.error());
    for (const auto &outline : *outlines)
        add(outline);
    manifestsChanged();

    const auto open = m_records->incidents.open();
    if (!open)
        return base::failure(open.error());
    return m_records->transaction([&]() -> Result<void> {
        for (const auto &incident : *open) {
            if (auto adopted = adopt(incident); !adopted)
                return adopted;
        }
        return {};
    });
}

Result<void> Watch::adopt(const records::IncidentRecord &incident)
{
    auto *watched = find(incident.screen);
    const auto rule = std::find_if(m_rules->begin(), m_rules->end(),
                                   [&](const Rule &each) { return incident.kind == QLatin1String(each.kind); });
    if (!watched || rule == m_rules->end())
        return m_book.end(incident.id);
    watched->standings[static_cast<std::size_t>(rule - m_rules->begin())].incident = incident.id;
    return {};
}

void Watch::add(const records::ScreenOutline &outline)
{
    const bool wasSweeping = isSweeping();
    m_indices.insert(outline.screen, m_screens.size());
    m_screens.push_back({Dossier(outline.screen, outline.assignment, outline.session, outline.hasReported),
                         std::vector<Standing>(static_cast<std::size_t>(m_rules->size()))});
    if (!wasSweeping)
        m_next = m_screens.size();
}

Watch::Watched *Watch::find(const base::ScreenId &screen)
{
    const auto found = m_indices.constFind(screen);
    return found == m_indices.constEnd() ? nullptr : &m_screens[*found];
}

void Watch::listen()
{
    m_listening = m_clock->monotonic();
}

void Watch::pause()
{
    m_listening.reset();
    for (auto &watched : m_screens)
        watched.dossier.lose(m_clock->monotonic());
}

void Watch::reported(const messaging::Report &report, bool isLive)
{
    const auto found = m_indices.constFind(report.screen);
    if (found == m_indices.constEnd())
        return;
    m_screens[*found].dossier.heard(report, isLive, m_clock->now(), m_clock->monotonic());
    judge(*found);
}

void Watch::presenceChanged(const messaging::Presence &presence, bool isLive)
{
    if (auto *watched = find(presence.screen))
        watched->dossier.heard(presence, isLive, m_clock->monotonic());
}

void Watch::assigned(const base::ScreenId &screen, qint64 assignment)
{
    if (auto *watched = find(screen))
        watched->dossier.setAssigned(assignment);
    else
        add({screen, assignment, {}, false});
}

void Watch::manifestsChanged()
{
    const auto manifests = m_records->manifests.currentOfAll();
    if (!manifests) {
        qCCritical(log).noquote() << "the current manifests cannot be read:" << manifests.error().line();
        return;
    }
    m_current.clear();
    for (const auto &record : *manifests)
        m_current.insert(record.manifest.authority, record.manifest.version);
}

void Watch::sweep()
{
    m_next = 0;
    sweepSlice();
}

void Watch::sweepSlice()
{
    const auto end = std::min(m_next + perSlice, m_screens.size());
    for (; m_next < end; ++m_next)
        judge(m_next);
    if (m_next < m_screens.size())
        m_slice.start(0);
}

void Watch::judge(std::size_t index)
{
    auto &watched = m_screens[index];
    const auto now = m_clock->monotonic();
    const auto facts = watched.dossier.facts(m_current, m_listening, now);
    for (qsizetype i = 0; i < m_rules->size(); ++i) {
        const auto &rule = m_rules->at(i);
        auto &standing = watched.standings[static_cast<std::size_t>(i)];
        const auto verdict = rule.judge(facts);
        const auto since = [now](bool holds, auto &time) {
            time = holds ? std::optional(time.value_or(now)) : std::nullopt;
        };
        since(verdict == Verdict::Bad, standing.badSince);
        since(verdict == Verdict::Fine, standing.fineSince);
        if (standing.isChanging)
            continue;
        const bool begins = standing.incident == 0 && standing.badSince && now - *standing.badSince >= rule.hold;
        const bool ends = standing.incident != 0 && standing.fineSince && now - *standing.fineSince >= rule.calm;
        if (!begins && !ends)
            continue;
        standing.isChanging = true;
        m_changes.enqueue({index, i, begins, begins ? rule.cause(facts) : Cause{}});
        if (!m_store.isActive())
            m_store.start(0); // with whatever else changes in this turn of the event loop
    }
}

void Watch::storeChanges()
{
    QList<Change> batch;
    while (!m_changes.isEmpty() && batch.size() < perTransaction)
        batch.append(m_changes.dequeue());
    if (!m_changes.isEmpty())
        m_store.start(0);

    QList<qint64> incidents; // what each screen has of each rule afterwards
    const auto stored = m_records->transaction([&]() -> Result<void> {
        for (const auto &change : std::as_const(batch)) {
            const auto incident = store(change);
            if (!incident)
                return base::failure(incident.error());
            incidents.append(*incident);
        }
        return {};
    });
    if (stored)
        tell(batch);
    else
        qCCritical(log).noquote() << batch.size() << "incidents cannot be stored:" << stored.error().line();
    for (qsizetype i = 0; i < batch.size(); ++i) {
        auto &standing = standingOf(batch.at(i));
        standing.isChanging = false; // what could not be stored is tried again when it is judged again
        if (stored)
            standing.incident = incidents.at(i);
    }
}

/// When half a county falls silent, its screens are not told one by one.
void Watch::tell(const QList<Change> &batch) const
{
    constexpr qsizetype few = 20;
    if (batch.size() > few) {
        const auto begun =
            std::count_if(batch.begin(), batch.end(), [](const Change &change) { return change.begins; });
        qCInfo(log) << begun << "incidents began," << batch.size() - begun << "ended";
        return;
    }
    for (const auto &change : batch) {
        qCInfo(log).noquote() << m_screens[change.screen].dossier.screen().text() << m_rules->at(change.rule).kind
                              << (change.begins ? change.cause.text : QStringLiteral("recovered"));
    }
}

Watch::Standing &Watch::standingOf(const Change &change)
{
    return m_screens[change.screen].standings[static_cast<std::size_t>(change.rule)];
}

Result<qint64> Watch::store(const Change &change)
{
    const auto &screen = m_screens[change.screen].dossier.screen();
    const auto &rule = m_rules->at(change.rule);
    if (change.begins)
        return m_book.begin(screen, rule, change.cause);
    if (auto ended = m_book.end(standingOf(change).incident); !ended)
        return base::failure(ended.error());
    return 0;
}

} // namespace ironfence::console::server::watch
