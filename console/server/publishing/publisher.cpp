// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/publishing/publisher.h"

#include "messaging/fresh.h"
#include "messaging/topics.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::server::publishing {

using base::PlacePath;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.publishing")

/// An empty set is named in `fresh` long enough for every screen to have heard of its last version; later it would only
/// fill the document.
constexpr base::Milliseconds emptySetNamedFor{std::chrono::hours{24 * 7}};

/// Every set that holds something, and of the empty ones those that changed last, as many as fit.
QMap<PlacePath, qint64> namedInFresh(const QMap<PlacePath, records::AlertSetRecord> &sets, base::UtcTime now)
{
    QMap<PlacePath, qint64> named;
    QList<records::AlertSetRecord> empty;
    qsizetype bytes = 0;
    for (const auto &set : sets) {
        if (!set.documents.isEmpty()) {
            named.insert(set.place, set.version);
            bytes += AlertSets::sizeInFresh(set.place);
        } else if (set.changed + emptySetNamedFor > now) {
            empty.append(set);
        }
    }
    std::stable_sort(empty.begin(), empty.end(), [](const auto &a, const auto &b) { return a.changed > b.changed; });
    for (const auto &set : std::as_const(empty)) {
        bytes += AlertSets::sizeInFresh(set.place);
        if (bytes > AlertSets::bytesInFresh)
            break;
        named.insert(set.place, set.version);
    }
    return named;
}

} // namespace

Publisher::Publisher(messaging::Broker &broker, records::Records &records, AlertSets &sets, const base::Clock &clock,
                     QObject *parent)
    : QObject(parent), m_broker(&broker), m_records(&records), m_sets(&sets), m_clock(&clock)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Publisher::tick);
    connect(m_broker, &messaging::Broker::connected, this, &Publisher::publishEverything);
    scheduleTick();
}

void Publisher::publish(const QString &topic, const QByteArray &payload)
{
    if (!m_broker->isConnected())
        return; // the next connection brings everything
    if (auto published = m_broker->publish({topic, payload, true}); !published)
        qCWarning(log).noquote() << "not published:" << topic << published.error().line();
}

void Publisher::publishEverything()
{
    const auto sets = m_records->alerts.sets();
    const auto screens = m_records->screens.all();
    if (!sets || !screens) {
        qCCritical(log).noquote() << "the database cannot be read:" << (sets ? screens.error() : sets.error()).line();
        return;
    }
    publishSets(sets->keys());
    for (const auto &screen : *screens)
        publishAssignment(screen);
    publishFresh();
    qCInfo(log) << "published all retained state:" << screens->size() << "screens," << sets->size() << "alert sets";
}

void Publisher::publishAssignment(const records::ScreenRecord &screen)
{
    publish(messaging::topics::assignment(screen.assignment.screen.id), screen.envelope);
}

void Publisher::publishCommand(const base::ScreenId &screen, const QByteArray &envelope)
{
    if (auto published = m_broker->publish({messaging::topics::command(screen), envelope, false}); !published)
        qCWarning(log).noquote() << "a command was not published:" << published.error().line();
}

void Publisher::publishAlerts(const QList<PlacePath> &places)
{
    publishSets(places);
    publishFresh();
    scheduleTick();
}

void Publisher::publishSets(const QList<PlacePath> &places)
{
    const auto sets = m_records->alerts.sets();
    if (!sets) {
        qCCritical(log).noquote() << "alert sets cannot be read:" << sets.error().line();
        return;
    }
    for (const auto &place : places) {
        const auto set = m_sets->build(sets->value(place));
        if (set)
            publish(messaging::topics::alerts(place), set->serialize());
        else
            qCCritical(log).noquote() << "an alert set cannot be read:" << place.text() << set.error().line();
    }
}

void Publisher::publishFresh()
{
    const auto now = m_clock->now();
    messaging::Fresh fresh{now, {}, {}};
    const auto manifests = m_records->manifests.currentOfAll();
    const auto sets = m_records->alerts.sets();
    if (!manifests || !sets) {
        qCCritical(log).noquote() << "the database cannot be read:"
                                  << (manifests ? sets.error() : manifests.error()).line();
        return;
    }
    for (const auto &manifest : *manifests)
        fresh.manifests.insert(manifest.manifest.authority, {manifest.manifest.version, manifest.object()});
    fresh.alerts = namedInFresh(*sets, now);
    publish(messaging::topics::fresh(), fresh.serialize());
}

void Publisher::tick()
{
    QList<PlacePath> changed;
    auto refreshed = m_records->transaction([&]() -> base::Result<void> {
        auto places = m_sets->refreshAll(m_clock->now());
        if (!places)
            return base::failure(places.error());
        changed = *places;
        return {};
    });
    if (!refreshed)
        qCCritical(log).noquote() << "alert sets cannot be brought up to date:" << refreshed.error().line();
    publishSets(changed);
    publishFresh();
    scheduleTick();
}

void Publisher::scheduleTick()
{
    auto pause = heartbeat;
    const auto now = m_clock->now();
    if (const auto next = m_records->alerts.nextChange(now); next && *next)
        pause = std::clamp(**next - now, base::Milliseconds{1}, heartbeat);
    m_timer.start(pause);
}

} // namespace ironfence::console::server::publishing
