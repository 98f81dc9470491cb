// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/screen_plays.h"

#include "console/server/api/query.h"

#include <QDateTime>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using records::PlayCursor;
using records::PlayOrder;
using records::PlayPosition;
using records::PlayRecords;
using records::StoredPlay;

namespace {

constexpr qint64 auditedAtOnce = 100'000; // plays; a few seconds

tl::unexpected<base::Error> noCursor()
{
    return failure(ErrorCode::Invalid, QStringLiteral("is not what an answer ended with"), QStringLiteral("after"));
}

/// "12-7", whole numbers with a dash between.
Result<QList<qint64>> numbersOf(const QString &cursor, qsizetype count)
{
    QList<qint64> numbers;
    for (const auto &part : cursor.split(u'-')) {
        bool isNumber = false;
        numbers.append(part.toLongLong(&isNumber));
        if (!isNumber || numbers.constLast() < 0)
            return noCursor();
    }
    if (numbers.size() != count)
        return noCursor();
    return numbers;
}

/// "<milliseconds>,<chain>,<sequence>" of the last play before a page.
QString cursorOf(const StoredPlay &play)
{
    return QStringLiteral("%1,%2,%3").arg(base::toUnixMs(play.from)).arg(play.chain.text()).arg(play.play.sequence);
}

Result<std::optional<PlayCursor>> cursorOf(const http::Request &request)
{
    const auto given = request.query.constFind(QStringLiteral("after"));
    if (given == request.query.constEnd())
        return std::optional<PlayCursor>();
    const auto parts = given->split(u',');
    bool isTime = false;
    bool isSequence = false;
    const auto from = parts.value(0).toLongLong(&isTime);
    const auto sequence = parts.value(2).toLongLong(&isSequence);
    if (parts.size() != 3 || !isTime || !isSequence || !messaging::ChainName::parse(parts[1]))
        return noCursor();
    return std::optional(PlayCursor{base::fromUnixMs(from), parts[1], sequence});
}

Result<PlayOrder> orderOf(const http::Request &request)
{
    const auto key = QStringLiteral("order");
    const auto given = request.query.value(key, QStringLiteral("oldest"));
    if (given == QStringLiteral("oldest"))
        return PlayOrder::Oldest;
    if (given == QStringLiteral("newest"))
        return PlayOrder::Newest;
    return failure(ErrorCode::Invalid, QStringLiteral("must be oldest or newest"), key);
}

Result<PlayPosition> positionOf(const http::Request &request)
{
    const auto given = request.query.constFind(QStringLiteral("after"));
    if (given == request.query.constEnd())
        return PlayPosition{};
    const auto numbers = numbersOf(*given, 2);
    if (!numbers)
        return failure(numbers.error());
    return PlayPosition{numbers->at(0), numbers->at(1)};
}

Value entryOf(const StoredPlay &stored)
{
    Value entry{
        {"chain", text(stored.chain.text())}, {"from_ms", base::toUnixMs(stored.from)}, {"play", stored.play.toJson()}};
    if (stored.shift.count() != 0)
        entry["shift_ms"] = static_cast<qint64>(stored.shift.count());
    return entry;
}

/// What is asked of the plays of a screen; a value that goes to another thread.
struct PlaysQuestion
{
    base::ScreenId screen;
    QString zone;
    base::UtcTime from;
    base::UtcTime to;
    int limit = ScreenPlays::usualPage;
    std::optional<PlayCursor> after;
    PlayOrder order = PlayOrder::Oldest;
};

http::Response compute(const base::sql::Address &address, const PlaysQuestion &question)
{
    const auto database = base::sql::Database::openToRead(address);
    if (!database)
        return http::problem(database.error());
    const auto plays =
        PlayRecords(**database)
            .between(question.screen, question.from, question.to, question.limit + 1, question.after, question.order);
    if (!plays)
        return http::problem(plays.error());
    Value answer{
        {"screen", text(question.screen.text())}, {"time_zone", text(question.zone)}, {"plays", Value::array()}};
    const bool isMore = plays->size() > question.limit;
    for (const auto &stored : plays->first(plays->size() - (isMore ? 1 : 0)))
        answer["plays"].push_back(entryOf(stored));
    if (isMore)
        answer["next"] = text(cursorOf(plays->at(question.limit - 1)));
    return http::jsonResponse(200, answer);
}

http::Response computeAudit(const base::sql::Address &address, const base::ScreenId &screen, const PlayPosition &from)
{
    const auto database = base::sql::Database::openToRead(address);
    if (!database)
        return http::problem(database.error());
    const auto audit = PlayRecords(**database).audit(screen, from, auditedAtOnce);
    if (!audit)
        return http::problem(audit.error());
    Value answer{{"screen", text(screen.text())}, {"plays", audit->plays}, {"faults", Value::array()}};
    for (const auto &fault : audit->faults) {
        Value entry{{"message", text(fault.message.left(400))}};
        if (fault.sequence > 0) {
            entry["chain"] = text(fault.chain.text());
            entry["sequence"] = fault.sequence;
        }
        answer["faults"].push_back(std::move(entry));
    }
    if (audit->next)
        answer["next"] = text(QStringLiteral("%1-%2").arg(audit->next->chain).arg(audit->next->sequence));
    return http::jsonResponse(200, answer);
}

} // namespace

http::Response ScreenPlays::plays(const base::ScreenId &screen, const http::Request &request) const
{
    const auto record = m_records->screens.find(screen);
    if (!record)
        return http::problem(record.error());
    const auto &zone = record->assignment.screen.zone;
    const auto days = Days::of(request, zone.dayOf(m_clock->now()));
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, largestPage, usualPage);
    const auto after = cursorOf(request);
    const auto order = orderOf(request);
    if (!days || !limit || !after || !order) {
        return http::problem(!days ? days.error() : !limit ? limit.error() : !after ? after.error() : order.error());
    }
    const PlaysQuestion question{screen,
                                 zone.id(),
                                 zone.instantOf(days->from, 0),
                                 zone.instantOf(days->to.addDays(1), 0),
                                 static_cast<int>(*limit),
                                 *after,
                                 *order};
    return http::computed([address = m_records->address(), question] { return compute(address, question); });
}

http::Response ScreenPlays::verify(const base::ScreenId &screen, const http::Request &request) const
{
    if (const auto known = m_records->screens.find(screen); !known)
        return http::problem(known.error());
    const auto from = positionOf(request);
    if (!from)
        return http::problem(from.error());
    return http::computed(
        [address = m_records->address(), screen, from = *from] { return computeAudit(address, screen, from); });
}

} // namespace ironfence::console::server::api
