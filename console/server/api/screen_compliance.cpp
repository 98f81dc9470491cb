// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_compliance.h"

#include "console/compliance/comparison.h"
#include "console/compliance/day_account.h"

namespace ironfence::console::server::api {

using base::failure;
using base::Result;
using compliance::DayAccount;
using playlists::timeline::AuthorityProgrammes;
using playlists::timeline::Timeline;

namespace {

constexpr int maxPlays = 200'000; // a day of items of half a second

/// SHA-256 of programmes by authority, version of its manifest, and id.
using Programmes = QHash<std::pair<QString, qint64>, QHash<QString, base::Sha256>>;

/// Everything that is compared, as values: nothing of it is shared with the main thread.
struct Matter
{
    DayAccount day;
    QList<desk::Epoch> epochs;
    compliance::Shown shown;
    Programmes programmes;
};

Result<QDate> dayOf(const http::Request &request, QDate today)
{
    const auto given = request.query.constFind(QStringLiteral("day"));
    if (given == request.query.constEnd())
        return today;
    const auto day = QDate::fromString(*given, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 2000 || day.year() > 2099)
        return failure(base::ErrorCode::Invalid, QStringLiteral("a day is written like 2026-11-23"),
                       QStringLiteral("day"));
    return day;
}

Result<void> readPlays(const records::PlayRecords &plays, Matter &matter)
{
    const auto &day = matter.day;
    const auto stored = plays.between(day.screen, day.from, day.to, maxPlays);
    const auto holes = plays.holes(day.screen);
    const auto known = plays.knownUntil(day.screen);
    if (!stored || !holes || !known)
        return failure(!stored ? stored.error() : !holes ? holes.error() : known.error());
    for (const auto &play : *stored)
        matter.shown.showings.append({play.play, play.from, play.shift});
    for (const auto &hole : *holes)
        matter.shown.holes.append({hole.from, hole.to});
    matter.shown.knownUntil = *known;
    return {};
}

/// The programmes of every manifest that was in force, or that a play went by.
Result<void> readProgrammes(const desk::History &history, Matter &matter)
{
    QSet<std::pair<base::AuthorityId, qint64>> wanted;
    const auto want = [&](const QMap<base::AuthorityId, qint64> &manifests) {
        for (auto it = manifests.begin(); it != manifests.end(); ++it)
            wanted.insert({it.key(), it.value()});
    };
    for (const auto &epoch : std::as_const(matter.epochs))
        want(epoch.manifests);
    for (const auto &showing : std::as_const(matter.shown.showings))
        want(showing.play.content.manifests);
    for (const auto &[authority, version] : std::as_const(wanted)) {
        const auto manifest = history.manifest(authority, version);
        if (!manifest && manifest.error().code == base::ErrorCode::NotFound)
            continue; // a screen may say what it likes
        if (!manifest)
            return failure(manifest.error());
        auto &named = matter.programmes[{authority.text(), version}];
        for (const auto &entry : manifest->programmes)
            named.insert(entry.id.text(), entry.object.sha256);
    }
    return {};
}

Result<compliance::Edition> editionOf(const desk::Epoch &epoch)
{
    const auto assignment = messaging::Assignment::parse(epoch.assignment);
    if (!assignment)
        return failure(assignment.error());
    QList<AuthorityProgrammes> authorities;
    for (const auto &own : epoch.programmes) {
        const auto rank = playlists::rankOf(own.limits.highestRank);
        if (!rank)
            return failure(rank.error());
        AuthorityProgrammes authority{own.authority, *rank, own.limits.shareCapPercent, {}};
        for (const auto &bytes : own.programmes) {
            auto programme = playlists::Programme::parse(bytes);
            if (!programme)
                return failure(programme.error());
            authority.programmes.append(std::move(*programme));
        }
        authorities.append(std::move(authority));
    }
    return compliance::Edition{epoch.from,
                               epoch.to,
                               {epoch.assignmentVersion, epoch.manifests},
                               std::make_shared<const Timeline>(std::move(authorities), assignment->screen)};
}

http::Response compare(Matter matter)
{
    QList<compliance::Edition> editions;
    for (const auto &epoch : std::as_const(matter.epochs)) {
        auto edition = editionOf(epoch);
        if (!edition)
            return http::problem(edition.error());
        editions.append(std::move(*edition));
    }
    const compliance::ProgrammeOf programmeOf = [&](const QString &authority, qint64 manifest,
                                                    const QString &programme) -> std::optional<base::Sha256> {
        const auto named = matter.programmes.constFind({authority, manifest});
        if (named == matter.programmes.constEnd() || !named->contains(programme))
            return std::nullopt;
        return named->value(programme);
    };
    matter.day.account =
        compliance::Comparison(editions, matter.shown, programmeOf).account(matter.day.from, matter.day.to);
    return http::jsonResponse(200, matter.day.toJson());
}

} // namespace

http::Response ScreenCompliance::answer(const base::ScreenId &screen, const http::Request &request) const
{
    const auto record = m_records->screens.find(screen);
    if (!record)
        return http::problem(record.error());
    const auto &place = record->assignment.screen;
    const auto now = m_clock->now();
    const auto day = dayOf(request, place.zone.dayOf(now));
    if (!day)
        return http::problem(day.error());

    Matter matter;
    constexpr int wholeDay = 24 * 60;
    matter.day = {screen,
                  place.place,
                  place.zone.id(),
                  *day,
                  place.zone.instantOf(*day, 0),
                  std::min(place.zone.instantOf(*day, wholeDay), now),
                  {}};
    if (matter.day.to <= matter.day.from)
        return http::problem(
            {base::ErrorCode::Invalid, QStringLiteral("the day has not begun"), QStringLiteral("day")});
    auto epochs = m_history->epochs(screen, matter.day.from, matter.day.to);
    if (!epochs)
        return http::problem(epochs.error());
    matter.epochs = std::move(*epochs);
    const auto read = readPlays(m_records->plays, matter).and_then([&] { return readProgrammes(*m_history, matter); });
    if (!read)
        return http::problem(read.error());
    return http::computed([matter = std::move(matter)] { return compare(matter); });
}

} // namespace ironfence::console::server::api
