// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/desk/alert_desk.h"

#include "console/server/desk/signed_document.h"

#include <QLoggingCategory>
#include <algorithm>

namespace ironfence::console::server::desk {

using base::ErrorCode;
using base::failure;
using base::Result;
using playlists::Alert;
using playlists::AlertMessageType;
using records::AlertRecord;

namespace {

Q_LOGGING_CATEGORY(log, "ironfence.server.desk")

} // namespace

AlertDesk::AlertDesk(records::Records &records, publishing::AlertSets &sets, trust::Keyring keyring,
                     const base::Clock &clock, QObject *parent)
    : QObject(parent), m_records(&records), m_sets(&sets), m_keyring(std::move(keyring)), m_clock(&clock)
{
}

Result<void> AlertDesk::checkNews(const Alert &alert) const
{
    if (alert.expires <= m_clock->now())
        return failure(ErrorCode::Expired, QStringLiteral("the alert has expired"), QStringLiteral("$.expires"));
    const auto highest = m_records->alerts.highestNumber(alert.authority);
    if (!highest)
        return failure(highest.error());
    if (alert.number <= *highest) {
        return failure(ErrorCode::Replayed, QStringLiteral("number %1 was released already").arg(*highest),
                       QStringLiteral("$.number"));
    }
    return {};
}

/// An update or cancel must reach every screen that may believe an earlier document of its story, and outlive all of
/// them.
Result<void> AlertDesk::checkStory(const Alert &alert, const QList<AlertRecord> &story) const
{
    const QString references = QStringLiteral("$.references");
    if (story.isEmpty()) {
        const bool exists = m_records->alerts.find(alert.references, m_clock->now()).has_value();
        return exists ? failure(ErrorCode::Invalid, QStringLiteral("it must name the first alert of the story"),
                                references)
                      : failure(ErrorCode::NotFound, QStringLiteral("no alert '%1' is known").arg(alert.references),
                                references);
    }
    for (const auto &earlier : story) {
        const Alert &told = earlier.alert;
        if (told.authority != alert.authority)
            return failure(ErrorCode::Untrusted, QStringLiteral("it belongs to %1").arg(told.authority.text()),
                           references);
        if (told.messageType == AlertMessageType::Cancel)
            return failure(ErrorCode::Conflict, QStringLiteral("%1 cancelled it already").arg(told.identifier),
                           references);
        if (told.expires > alert.expires)
            return failure(ErrorCode::Invalid, QStringLiteral("it must not expire before %1").arg(told.identifier),
                           QStringLiteral("$.expires"));
        for (const auto &place : told.places) {
            if (!alert.concerns(place))
                return failure(ErrorCode::Invalid,
                               QStringLiteral("it must cover %1, as %2 does").arg(place.text(), told.identifier),
                               QStringLiteral("$.places"));
        }
    }
    return {};
}

Result<Released> AlertDesk::release(const QByteArray &envelope)
{
    const auto given = readSigned<Alert>(envelope, m_keyring);
    if (!given)
        return failure(given.error());
    const Alert &alert = given->document;
    const auto now = m_clock->now();

    const auto known = m_records->alerts.find(alert.identifier, now);
    if (known && known->envelope == envelope)
        return Released{*known, false};
    if (known)
        return failure(ErrorCode::Conflict, QStringLiteral("the identifier was used before"),
                       QStringLiteral("$.identifier"));
    if (known.error().code != ErrorCode::NotFound)
        return failure(known.error());
    if (auto news = checkNews(alert); !news)
        return failure(news.error());

    QList<base::PlacePath> places = alert.places;
    if (alert.messageType != AlertMessageType::Alert) {
        const auto story = m_records->alerts.story(alert.references, now);
        if (!story)
            return failure(story.error());
        if (auto fits = checkStory(alert, *story); !fits)
            return failure(fits.error());
        for (const auto &earlier : *story)
            places += earlier.alert.places;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());

    const AlertRecord record{alert, base::Sha256::of(given->payload), envelope, now, false, false};
    auto stored = m_records->transaction([&]() -> Result<void> {
        if (auto added = m_records->alerts.add(record, given->payload); !added)
            return added;
        if (auto changed = m_sets->refresh(places, now); !changed)
            return failure(changed.error());
        return {};
    });
    if (!stored)
        return failure(stored.error());

    qCInfo(log).noquote() << "released" << nameOf(alert.messageType) << alert.identifier;
    Q_EMIT released(places);
    return Released{record, true};
}

} // namespace ironfence::console::server::desk
