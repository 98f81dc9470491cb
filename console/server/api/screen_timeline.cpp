// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_timeline.h"

#include "console/server/api/query.h"
#include "console/timetable/explanation.h"
#include "console/timetable/timetable.h"
#include "messaging/authority_bounds.h"

namespace ironfence::console::server::api {

using base::failure;
using base::Result;
using playlists::timeline::AuthorityProgrammes;
using playlists::timeline::Timeline;
using timetable::Timetable;

namespace {

/// All that a timeline is made of, as bytes: nothing of it is shared with the main thread.
struct Documents
{
    QByteArray assignment;
    QList<desk::LiveProgrammes> live;

    [[nodiscard]] static Result<Documents> of(const records::Records &records, const desk::ManifestDesk &manifests,
                                              const base::ScreenId &screen)
    {
        const auto record = records.screens.find(screen);
        if (!record)
            return failure(record.error());
        auto live = manifests.live();
        if (!live)
            return failure(live.error());
        return Documents{record->assignment.serialize(), std::move(*live)};
    }

    [[nodiscard]] Result<std::unique_ptr<const Timeline>> timeline() const
    {
        const auto parsed = messaging::Assignment::parse(assignment);
        if (!parsed)
            return failure(parsed.error());
        QList<AuthorityProgrammes> authorities;
        for (const auto &own : live) {
            auto authority = messaging::bounded(own.authority, own.limits, {});
            for (const auto &bytes : own.programmes) {
                auto programme = playlists::Programme::parse(bytes);
                if (!programme)
                    return failure(programme.error());
                authority.programmes.append(std::move(*programme));
            }
            authorities.append(std::move(authority));
        }
        return std::make_unique<const Timeline>(std::move(authorities), parsed->screen);
    }
};

Result<base::UtcTime> timeOf(const http::Request &request, const QString &key, base::UtcTime fallback)
{
    const auto given = request.query.constFind(key);
    auto time = given == request.query.constEnd() ? Result<base::UtcTime>(fallback) : base::fromRfc3339(*given);
    if (!time)
        return failure(time.error().code, time.error().message, key);
    if (const auto known = timetable::requireKnown(*time); !known)
        return failure(known.error().code, known.error().message, key);
    return time;
}

/// Which part of a timeline is asked for.
struct Interval
{
    base::UtcTime from;
    base::UtcTime to;
    int limit = Timetable::usualPage;

    [[nodiscard]] static Result<Interval> of(const http::Request &request, base::UtcTime now)
    {
        constexpr qint64 usualHours = 24;
        const auto from = timeOf(request, QStringLiteral("from"), now);
        if (!from)
            return failure(from.error());
        const auto hours = numberOf(request, QStringLiteral("hours"), 1, Timetable::longest.count(), usualHours);
        if (!hours)
            return failure(hours.error());
        const auto to = timeOf(request, QStringLiteral("to"), *from + std::chrono::hours(*hours));
        if (!to)
            return failure(to.error());
        if (*to <= *from || *to - *from > Timetable::longest) {
            return failure(base::ErrorCode::Invalid, QStringLiteral("must be later than from, by 168 hours at most"),
                           QStringLiteral("to"));
        }
        const auto limit = numberOf(request, QStringLiteral("limit"), Timetable::smallestPage, Timetable::largestPage,
                                    Timetable::usualPage);
        if (!limit)
            return failure(limit.error());
        return Interval{*from, *to, static_cast<int>(*limit)};
    }
};

} // namespace

http::Response ScreenTimeline::timeline(const base::ScreenId &screen, const http::Request &request) const
{
    const auto interval = Interval::of(request, m_clock->now());
    if (!interval)
        return http::problem(interval.error());
    const auto documents = Documents::of(*m_records, *m_manifests, screen);
    if (!documents)
        return http::problem(documents.error());
    return http::computed([documents = *documents, interval = *interval] {
        const auto timeline = documents.timeline();
        if (!timeline)
            return http::problem(timeline.error());
        return http::jsonResponse(200, Timetable::of(**timeline, interval.from, interval.to, interval.limit).toJson());
    });
}

http::Response ScreenTimeline::why(const base::ScreenId &screen, const http::Request &request) const
{
    const auto at = timeOf(request, QStringLiteral("at"), m_clock->now());
    if (!at)
        return http::problem(at.error());
    const auto documents = Documents::of(*m_records, *m_manifests, screen);
    if (!documents)
        return http::problem(documents.error());
    return http::computed([documents = *documents, at = *at] {
        const auto timeline = documents.timeline();
        if (!timeline)
            return http::problem(timeline.error());
        return http::jsonResponse(200, timetable::Explanation::of(**timeline, at).toJson());
    });
}

} // namespace ironfence::console::server::api
