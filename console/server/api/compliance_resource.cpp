// SPDX-FileCopyrightText: 2026 The Ironfence authors
// SPDX-License-Identifier: Apache-2.0
#include "console/server/api/compliance_resource.h"

#include "console/server/api/query.h"
#include "console/server/records/account_sums.h"

#include <QDateTime>

namespace ironfence::console::server::api {

using base::ErrorCode;
using base::failure;
using base::Result;
using base::json::text;
using base::json::Value;
using compliance::Tally;
using records::AccountRecords;
using records::AccountSumKey;
using records::AccountSums;

namespace {

constexpr int usualPage = 1'000;
constexpr int largestPage = 10'000;
constexpr int usualDeviations = 500;
constexpr int mostDeviations = 2'000;

/// The members of a key that a question groups by, in the order of the keys.
QList<std::pair<const char *, QString AccountSumKey::*>> membersOf(const AccountSums::Question &question)
{
    QList<std::pair<const char *, QString AccountSumKey::*>> members;
    if (question.byScreen)
        members.append({"screen", &AccountSumKey::screen});
    if (question.byScreen || question.byPlace)
        members.append({"place", &AccountSumKey::place});
    if (question.byDay)
        members.append({"day", &AccountSumKey::day});
    if (question.byProgramme) {
        members.append({"authority", &AccountSumKey::authority});
        members.append({"programme", &AccountSumKey::programme});
    }
    return members;
}

/// What `next` says: the members of a key and whether it is darkness, with a comma between.
QString cursorOf(const AccountSums::Question &question, const AccountSumKey &key)
{
    QStringList parts;
    for (const auto &[name, member] : membersOf(question))
        parts.append(key.*member);
    parts.append(key.isDark ? QStringLiteral("dark") : QStringLiteral("items"));
    return parts.join(u',');
}

Result<AccountSumKey> keyOf(const AccountSums::Question &question, const QString &cursor)
{
    const auto parts = cursor.split(u',');
    const auto members = membersOf(question);
    if (parts.size() != members.size() + 1) {
        return failure(ErrorCode::Invalid, QStringLiteral("is not what an answer ended with"), QStringLiteral("after"));
    }
    AccountSumKey key;
    for (qsizetype i = 0; i < members.size(); ++i)
        key.*members[i].second = parts[i];
    key.isDark = parts.constLast() == QStringLiteral("dark");
    return key;
}

Result<void> readGroups(const http::Request &request, AccountSums::Question &question)
{
    const QMap<QString, bool AccountSums::Question::*> groups{
        {QStringLiteral("screen"), &AccountSums::Question::byScreen},
        {QStringLiteral("place"), &AccountSums::Question::byPlace},
        {QStringLiteral("day"), &AccountSums::Question::byDay},
        {QStringLiteral("programme"), &AccountSums::Question::byProgramme}};
    const auto by = request.query.value(QStringLiteral("by"), QStringLiteral("screen,programme"));
    for (const auto &name : by.split(u',')) {
        const auto group = groups.constFind(name);
        if (group == groups.constEnd()) {
            return failure(ErrorCode::Invalid, QStringLiteral("must be of screen, place, day and programme"),
                           QStringLiteral("by"));
        }
        question.**group = true;
    }
    return {};
}

/// Which screens and days; the last 30 days that are over, without any.
Result<AccountRecords::Scope> scopeOf(const http::Request &request, base::UtcTime now)
{
    const auto today = QDateTime::fromMSecsSinceEpoch(base::toUnixMs(now), Qt::UTC).date();
    const auto days = Days::of(request, today.addDays(-1));
    const auto screen = nameOf<base::ScreenId>(request, "screen");
    const auto place = nameOf<base::PlacePath>(request, "place");
    if (!days)
        return failure(days.error());
    if (!screen || !place)
        return failure(!screen ? screen.error() : place.error());
    AccountRecords::Scope scope{*screen, {}, days->from, days->to};
    if (!place->isEmpty())
        scope.place = *base::PlacePath::parse(*place);
    return scope;
}

Result<AccountSums::Question> questionOf(const http::Request &request, const AccountRecords::Scope &scope)
{
    AccountSums::Question question;
    const auto authority = nameOf<base::AuthorityId>(request, "authority");
    const auto programme = nameOf<base::ProgrammeId>(request, "programme");
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, largestPage, usualPage);
    if (!authority || !programme)
        return failure(!authority ? authority.error() : programme.error());
    if (!limit)
        return failure(limit.error());
    question.screen = scope.screen;
    question.place = scope.place;
    question.from = scope.from;
    question.to = scope.to;
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

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

Value rowOf(const AccountSums::Question &question, const AccountSumKey &key, const Tally &tally)
{
    auto row = tally.toJson();
    for (const auto &[name, member] : membersOf(question)) {
        if (!(key.*member).isEmpty())
            row[name] = text(key.*member);
    }
    if (key.isDark)
        row["dark"] = true;
    return row;
}

Value gapsOf(const AccountRecords::Gaps &gaps)
{
    auto screens = Value::array();
    for (const auto &gap : gaps.screens) {
        Value one{{"screen", text(gap.screen.text())},
                  {"place", text(gap.place.text())},
                  {"days", gap.days},
                  {"first", text(textOf(gap.first))},
                  {"last", text(textOf(gap.last))}};
        if (!gap.fault.isEmpty())
            one["fault"] = text(gap.fault);
        screens.push_back(std::move(one));
    }
    return {{"kept_from", text(textOf(gaps.keptFrom))},
            {"unfinished_days", gaps.unfinished},
            {"missing_days", gaps.days},
            {"missing_screens", gaps.screenCount},
            {"missing", std::move(screens)}};
}

/// On the thread that asked, with a connection of its own: sums and gaps of one moment.
http::Response computeSums(const base::sql::Address &address, const AccountRecords::Scope &scope,
                           const AccountSums::Question &question, base::UtcTime now)
{
    const auto database = base::sql::Database::openToRead(address);
    if (!database)
        return http::problem(database.error());
    auto asked = question;
    ++asked.limit;
    AccountSums::Sums sums;
    auto answer = Value::object();
    const auto read = (*database)->snapshot([&]() -> Result<void> {
        auto found = AccountSums(**database).of(asked);
        if (!found)
            return failure(found.error());
        sums = std::move(*found);
        if (question.after)
            return {};
        const auto gaps = AccountRecords(**database).gaps(scope, now);
        if (!gaps)
            return failure(gaps.error());
        answer = gapsOf(*gaps);
        return {};
    });
    if (!read)
        return http::problem(read.error());
    answer["rows"] = Value::array();
    const AccountSumKey *last = nullptr;
    for (auto it = sums.begin(); it != sums.end(); ++it) {
        if (static_cast<int>(answer["rows"].size()) == question.limit) {
            answer["next"] = text(cursorOf(question, *last));
            break;
        }
        answer["rows"].push_back(rowOf(question, it.key(), *it));
        last = &it.key();
    }
    return http::jsonResponse(200, answer);
}

http::Response computeDeviations(const base::sql::Address &address, const AccountRecords::Scope &scope,
                                 const std::optional<AccountRecords::Job> &after, qint64 limit)
{
    const auto database = base::sql::Database::openToRead(address);
    if (!database)
        return http::problem(database.error());
    const auto page = AccountRecords(**database).withDeviations(scope, after, limit);
    if (!page)
        return http::problem(page.error());
    Value answer{{"deviations", Value::array()}};
    qint64 unlisted = 0;
    for (const auto &day : page->days) {
        for (const auto &deviation : day.account.deviations) {
            auto one = deviation.toJson();
            one["screen"] = text(day.screen.text());
            one["place"] = text(day.place.text());
            one["time_zone"] = text(day.zone);
            one["day"] = text(textOf(day.day));
            answer["deviations"].push_back(std::move(one));
        }
        unlisted += day.account.deviationCount - day.account.deviations.size();
    }
    if (unlisted > 0)
        answer["unlisted"] = unlisted;
    if (page->isMore) {
        const auto &last = page->days.constLast();
        answer["next"] = text(last.screen.text() + u',' + textOf(last.day));
    }
    return http::jsonResponse(200, answer);
}

Result<std::optional<AccountRecords::Job>> afterOf(const http::Request &request)
{
    const auto given = request.query.constFind(QStringLiteral("after"));
    if (given == request.query.constEnd())
        return std::optional<AccountRecords::Job>();
    const auto screen = base::ScreenId::parse(given->section(u',', 0, 0));
    const auto day = QDate::fromString(given->section(u',', 1), QStringLiteral("yyyy-MM-dd"));
    if (!screen || !day.isValid()) {
        return failure(ErrorCode::Invalid, QStringLiteral("is not what an answer ended with"), QStringLiteral("after"));
    }
    return std::optional(AccountRecords::Job{*screen, day});
}

} // namespace

http::Response ComplianceResource::answer(const http::Request &request)
{
    if (request.method != QStringLiteral("GET"))
        return noSuchResource();
    if (request.path.size() == 1)
        return sums(request);
    const bool isDeviations = request.path.size() == 2 && request.path.at(1) == QStringLiteral("deviations");
    return isDeviations ? deviations(request) : noSuchResource();
}

http::Response ComplianceResource::sums(const http::Request &request) const
{
    const auto now = m_clock->now();
    const auto scope = scopeOf(request, now);
    if (!scope)
        return http::problem(scope.error());
    const auto question = questionOf(request, *scope);
    if (!question)
        return http::problem(question.error());
    return http::computed([address = m_records->address(), scope = *scope, question = *question, now] {
        return computeSums(address, scope, question, now);
    });
}

http::Response ComplianceResource::deviations(const http::Request &request) const
{
    const auto scope = scopeOf(request, m_clock->now());
    const auto after = afterOf(request);
    const auto limit = numberOf(request, QStringLiteral("limit"), 1, mostDeviations, usualDeviations);
    if (!scope || !after || !limit)
        return http::problem(!scope ? scope.error() : !after ? after.error() : limit.error());
    return http::computed([address = m_records->address(), scope = *scope, after = *after, limit = *limit] {
        return computeDeviations(address, scope, after, limit);
    });
}

} // namespace ironfence::console::server::api
