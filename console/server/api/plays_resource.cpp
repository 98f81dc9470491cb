// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/plays_resource.h"

#include "console/server/api/query.h"

#include <QDateTime>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using records::PlaySum;
using records::PlaySumKey;
using records::PlaySums;

namespace {

constexpr int usualPage = 1'000;
constexpr int largestPage = 10'000;

/// The members of a key that a question groups by, in the order of the keys.
QList<std::pair<const char *, QString PlaySumKey::*>> membersOf(const PlaySums::Question &question)
{
    QList<std::pair<const char *, QString PlaySumKey::*>> members;
    if (question.byScreen)
        members.append({"screen", &PlaySumKey::screen});
    if (question.byScreen || question.byPlace)
        members.append({"place", &PlaySumKey::place});
    if (question.byDay)
        members.append({"day", &PlaySumKey::day});
    if (question.byProgramme || question.byItem) {
        members.append({"authority", &PlaySumKey::authority});
        members.append({"programme", &PlaySumKey::programme});
    }
    if (question.byItem)
        members.append({"item", &PlaySumKey::item});
    return members;
}

/// What `next` says: the members of a key with a comma between. Only the last may hold commas itself, so what stands in
/// the item already is left out.
QString cursorOf(const PlaySums::Question &question, const PlaySumKey &key)
{
    QStringList parts;
    for (const auto &[name, member] : membersOf(question)) {
        if (!question.byItem || member != &PlaySumKey::programme)
            parts.append(key.*member);
    }
    return parts.join(u',');
}

Result<PlaySumKey> keyOf(const PlaySums::Question &question, const QString &cursor)
{
    PlaySumKey key;
    auto rest = cursor;
    auto members = membersOf(question);
    if (question.byItem)
        members.removeIf([](const auto &each) { return each.second == &PlaySumKey::programme; });
    for (qsizetype i = 0; i < members.size(); ++i) {
        const bool isLast = i + 1 == members.size();
        const auto comma = rest.indexOf(u',');
        if (comma < 0 && !isLast)
            return failure(ErrorCode::Invalid, QStringLiteral("is not what an answer ended with"),
                           QStringLiteral("after"));
        key.*members[i].second = isLast ? rest : rest.left(comma);
        rest = rest.mid(comma + 1);
    }
    if (question.byItem)
        key.programme = key.item.section(u'/', 0, 0);
    return key;
}

Result<void> readGroups(const http::Request &request, PlaySums::Question &question)
{
    const QMap<QString, bool PlaySums::Question::*> groups{
        {QStringLiteral("screen"), &PlaySums::Question::byScreen},
        {QStringLiteral("place"), &PlaySums::Question::byPlace},
        {QStringLiteral("day"), &PlaySums::Question::byDay},
        {QStringLiteral("programme"), &PlaySums::Question::byProgramme},
        {QStringLiteral("item"), &PlaySums::Question::byItem}};
    const auto by = request.query.value(QStringLiteral("by"), QStringLiteral("programme"));
    for (const auto &name : by.split(u',')) {
        const auto group = groups.constFind(name);
        if (group == groups.constEnd()) {
            return failure(ErrorCode::Invalid, QStringLiteral("must be of screen, place, day, programme and item"),
                           QStringLiteral("by"));
        }
        question.**group = true;
    }
    return {};
}

Result<PlaySums::Question> questionOf(const http::Request &request, QDate today)
{
    PlaySums::Question question;
    const auto days = Days::of(request, today);
    const auto screen = nameOf<base::ScreenId>(request, "screen");
    const auto place = nameOf<base::PlacePath>(request, "place");
    const auto authority = nameOf<base::AuthorityId>(request, "authority");
    const auto programme = nameOf<base::ProgrammeId>(request, "programme");
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, largestPage, usualPage);
    if (!days || !limit)
        return failure(!days ? days.error() : limit.error());
    for (const auto *name : {&screen, &place, &authority, &programme}) {
        if (!*name)
            return failure(name->error());
    }
    question.from = days->from;
    question.to = days->to;
    question.screen = *screen;
    if (!place->isEmpty())
        question.place = *base::PlacePath::parse(*place);
    question.authority = *authority;
    question.programme = *programme;
    question.limit = static_cast<int>(*limit);
    if (auto read = readGroups(request, question); !read)
        return failure(read.error());
    const auto after = request.query.constFind(QStringLiteral("after"));
    if (after == request.query.constEnd())
        return question;
    const auto key = keyOf(question, *after);
    if (!key)
        return failure(key.error());
    question.after = *key;
    return question;
}

Value rowOf(const PlaySums::Question &question, const PlaySumKey &key, const PlaySum &sum)
{
    Value row{{"plays", sum.plays},
              {"whole", sum.whole},
              {"cut", sum.plays - sum.whole},
              {"shown_ms", static_cast<qint64>(sum.shown.count())},
              {"frames", sum.frames}};
    for (const auto &[name, member] : membersOf(question))
        row[name] = text(key.*member);
    return row;
}

/// On the thread that asked, with a connection of its own.
http::Response compute(const base::sql::Address &address, const PlaySums::Question &question)
{
    const auto database = base::sql::Database::openToRead(address);
    if (!database)
        return http::problem(database.error());
    records::PlayWords words(**database);
    auto asked = question;
    ++asked.limit;
    const auto sums = PlaySums(**database, words).of(asked);
    if (!sums)
        return http::problem(sums.error());
    Value answer{{"rows", Value::array()}};
    const PlaySumKey *last = nullptr;
    for (auto it = sums->begin(); it != sums->end(); ++it) {
        if (static_cast<int>(answer["rows"].size()) == question.limit) {
            answer["next"] = text(cursorOf(question, *last));
            break;
        }
        answer["rows"].push_back(rowOf(question, it.key(), *it));
        last = &it.key();
    }
    return http::jsonResponse(200, answer);
}

} // namespace

http::Response PlaysResource::answer(const http::Request &request)
{
    if (request.path.size() != 1 || request.method != QStringLiteral("GET"))
        return noSuchResource();
    const auto today = QDateTime::fromMSecsSinceEpoch(base::toUnixMs(m_clock->now()), Qt::UTC).date();
    const auto question = questionOf(request, today.addDays(1)); // days begin earlier in the east
    if (!question)
        return http::problem(question.error());
    return http::computed(
        [address = m_records->address(), question = *question] { return compute(address, question); });
}

} // namespace ironfence::console::server::api
